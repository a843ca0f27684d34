import type { Prisma } from '@/lib/platform/db/generated/client'
import { isLive } from '../lifetime'
import { userViewer, type Viewer } from '../model'

/** What has to be read of a session to know its viewer. */
export const SESSION_WITH_USER = {
  user: {
    select: {
      id: true,
      name: true,
      role: true,
      sections: true,
      disabledAt: true,
      editions: { select: { editionId: true } },
    },
  },
} satisfies Prisma.UserSessionInclude

type Row = Prisma.UserSessionGetPayload<{ include: typeof SESSION_WITH_USER }>

/** Who is behind a session; nobody when it is over, or still awaits its second factor. */
export function viewerOfSession(session: Row, address: string | null, now: Date): Viewer | null {
  if (session.awaitsFactor || !isLive(session, now)) return null
  const { id: userId, name, role, editions } = session.user
  const sections = session.user.sections.length > 0 ? session.user.sections : null
  const editionIds = editions.length > 0 ? editions.map(({ editionId }) => editionId) : null
  const confirmedAt = session.confirmedAt ?? session.createdAt
  return userViewer({ userId, sessionId: session.id, name, role, editionIds, sections, confirmedAt, address })
}
