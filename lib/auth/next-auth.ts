import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { headers } from 'next/headers'
import NextAuth, { CredentialsSignin, type NextAuthConfig } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { currentTime } from '@/lib/core/clock'
import { env } from '@/lib/platform/env'
import { clientAddress } from '@/lib/platform/http/client-address'
import { log } from '@/lib/platform/log'
import { openSession, type Opening, type Origin } from './commands/open-session'
import { openSsoSession } from './commands/open-sso-session'
import { revokeSession } from './commands/revoke-session'
import { takeSecondFactor } from './commands/take-second-factor'
import { SESSION_COOKIES } from './cookie'
import { deviceToken, isSecure, rememberDevice } from './device'
import { SESSION_MS } from './lifetime'
import { relyingParty } from './relying-party'
import { ssoProvider } from './sso'

const credentials = z.object({ email: z.string().max(254), password: z.string().min(1).max(1000) })
const signedByPasskey = z
  .string()
  .max(20_000)
  .transform((text, context) => {
    const parsed = z.looseObject({ id: z.string() }).safeParse(jsonOf(text))
    if (parsed.success) return parsed.data as unknown as AuthenticationResponseJSON
    context.addIssue('not an answer of a browser')
    return z.NEVER
  })
const factor = z.object({ code: z.string().max(100).optional(), passkey: signedByPasskey.optional() })

/** Refused, and why: the code is what the form gets to know. */
class Refused extends CredentialsSignin {
  constructor(override code: string) {
    super()
  }
}

const byPassword = Credentials({
  credentials: { email: {}, password: {} },
  async authorize(input) {
    const parsed = credentials.safeParse(input)
    if (!parsed.success) return null
    return opened(async (origin) => openSession({ ...parsed.data, ...origin }, currentTime()))
  },
})

const bySecondFactor = Credentials({
  id: 'second-factor',
  credentials: { code: {}, passkey: {} },
  async authorize(input) {
    const parsed = factor.safeParse(input)
    const pending = await registryId()
    if (!parsed.success || !pending) return null
    const { code, passkey: response } = parsed.data
    const passkey = response && { response, site: relyingParty((await headers()).get('host')) }
    return opened(async (origin) => takeSecondFactor({ sessionId: pending, code, passkey }, origin, currentTime()))
  },
})

// The token carries the id of a row in the session registry and nothing that is trusted by itself: lib/auth/session.ts
// asks the row at every request.
export const { handlers, auth, signIn, signOut } = NextAuth((): NextAuthConfig => {
  const secure = isSecure()
  const sso = ssoProvider(env())
  return {
    secret: env().AUTH_SECRET,
    logger: {
      // A wrong password is no fault of the portal; the audit trail has it.
      error: (error) =>
        error instanceof CredentialsSignin ? undefined : log().error({ err: error }, 'Signing in failed'),
    },
    trustHost: true,
    useSecureCookies: secure,
    cookies: {
      sessionToken: {
        name: SESSION_COOKIES[secure ? 1 : 0],
        options: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
      },
    },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    session: { strategy: 'jwt', maxAge: SESSION_MS / 1000 },
    providers: [byPassword, bySecondFactor, ...(sso ? [sso] : [])],
    callbacks: {
      async signIn({ user, account, profile }) {
        if (account?.provider !== 'sso') return true
        const opening = await opened(async (origin) =>
          openSsoSession(profile, env().OIDC_ISSUER ?? '', origin, currentTime()),
        )
        // What the token callback puts into the cookie.
        user.id = opening.id
        return true
      },
      jwt({ token, user }) {
        if (user?.id) token.sub = user.id
        return token
      },
      session({ session, token }) {
        return { ...session, registryId: token.sub }
      },
    },
    events: {
      async signOut(message) {
        if ('token' in message && message.token?.sub) await revokeSession(message.token.sub, currentTime())
      },
    },
  }
})

/** The row of the registry that the request's cookie names. */
async function registryId(): Promise<string | null> {
  const parsed = z.object({ registryId: z.uuid() }).safeParse(await auth())
  return parsed.success ? parsed.data.registryId : null
}

/** Asks with what the request tells of its origin; throws what the form is told when nothing was opened. */
async function opened(open: (origin: Origin) => Promise<Opening>) {
  const sent = await headers()
  const device = await deviceToken()
  const opening = await open({
    userAgent: sent.get('user-agent'),
    address: clientAddress(sent.get('x-forwarded-for'), env().TRUSTED_PROXIES),
    device,
    replaces: await registryId(),
  })
  if (opening.kind === 'wait') throw new Refused(`wait-${Math.ceil(opening.ms / 1000)}`)
  if (opening.kind === 'refused') throw new Refused('refused')
  await rememberDevice(device)
  return { id: opening.sessionId, name: opening.name, email: opening.email }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // The schema that follows refuses it.
  }
}
