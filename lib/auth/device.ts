import 'server-only'
import { cookies } from 'next/headers'
import { env } from '@/lib/platform/env'
import { DEVICE_COOKIES } from './cookie'
import { newToken } from './secrets'

const YEAR_S = 365 * 24 * 60 * 60

/** Whether cookies go over HTTPS alone: the site's own address says so. */
export function isSecure(): boolean {
  return env().siteUrl.startsWith('https:')
}

/** The value by which this browser is known again; made now if it has none yet. */
export async function deviceToken(): Promise<string> {
  return (await cookies()).get(cookieName())?.value ?? newToken()
}

/** Leaves it with the browser, for somebody who has just signed in. */
export async function rememberDevice(token: string): Promise<void> {
  const jar = await cookies()
  jar.set(cookieName(), token, { httpOnly: true, sameSite: 'lax', secure: isSecure(), path: '/', maxAge: YEAR_S })
}

function cookieName(): string {
  return DEVICE_COOKIES[isSecure() ? 1 : 0]
}
