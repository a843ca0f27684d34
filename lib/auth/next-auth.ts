import NextAuth from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { currentTime } from '@/lib/core/clock'
import { env } from '@/lib/platform/env'
import { openSession } from './commands/open-session'
import { revokeSession } from './commands/revoke-session'
import { SESSION_MS } from './lifetime'

const credentials = z.object({ email: z.email().max(254), password: z.string().min(1).max(1000) })

// Credentials force a token instead of a database session, so the token carries the id of a row in the session registry
// and nothing that is trusted by itself: lib/auth/session.ts asks the row at every request.
export const { handlers, auth, signIn, signOut } = NextAuth(() => ({
  secret: env().AUTH_SECRET,
  trustHost: true,
  pages: { signIn: '/sign-in', error: '/sign-in' },
  session: { strategy: 'jwt', maxAge: SESSION_MS / 1000 },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize(input, request) {
        const parsed = credentials.safeParse(input)
        if (!parsed.success) return null
        const userAgent = request.headers.get('user-agent')
        const opened = await openSession({ ...parsed.data, userAgent }, currentTime())
        return opened && { id: opened.sessionId, name: opened.name, email: opened.email }
      },
    }),
  ],
  callbacks: {
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
}))
