import 'server-only'
import { headers } from 'next/headers'
import { forbidden, redirect } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { currentTime } from '@/lib/core/clock'
import { env } from '@/lib/platform/env'
import { clientAddress } from '@/lib/platform/http/client-address'
import { resumeSession } from './commands/resume-session'
import type { Viewer } from './model'
import { auth } from './next-auth'
import { may, type Permission } from './policy'

const signedIn = z.object({ registryId: z.uuid() })

/** The row of the session registry that this request's cookie names; it may be over, or await its second factor. */
export const getRegistryId = cache(async (): Promise<string | null> => {
  const parsed = signedIn.safeParse(await auth())
  return parsed.success ? parsed.data.registryId : null
})

/** Who sends this request; null for a stranger. Looked up once per request, and anew at every request. */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  const id = await getRegistryId()
  return id ? resumeSession(id, await requestAddress(), currentTime()) : null
})

/** The viewer of a page of the desk; a stranger is led to the sign-in page. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = (await getViewer()) ?? redirect('/sign-in')
  return may(viewer, 'desk.open') ? viewer : forbidden()
}

/** The same where a right is needed: without it, the page answers 403. */
export async function requirePermission(permission: Permission): Promise<Viewer> {
  const viewer = await requireViewer()
  return may(viewer, permission) ? viewer : forbidden()
}

/** The network address that sends this request. */
export async function requestAddress(): Promise<string | null> {
  return clientAddress((await headers()).get('x-forwarded-for'), env().TRUSTED_PROXIES)
}
