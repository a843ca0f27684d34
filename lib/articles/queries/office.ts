import 'server-only'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { Office } from '@/lib/quotes/model'

export const APPEARANCE = {
  select: { editionId: true, sessionId: true, title: true, organisationName: true, attendance: true },
  orderBy: [{ edition: { year: 'desc' } }, { edition: { number: 'desc' } }, { position: 'asc' }, { id: 'asc' }],
} satisfies Prisma.Speaker$appearancesArgs

type AppearanceRow = Prisma.AppearanceGetPayload<typeof APPEARANCE>

/** The office of the day: as held in one of the story's sessions, else at one of its editions. */
export function officeIn(
  appearances: AppearanceRow[],
  story: { sessionIds: Set<string>; editionIds: Set<string> },
): Office | null {
  const then =
    appearances.find(({ sessionId, title }) => title && sessionId && story.sessionIds.has(sessionId)) ??
    appearances.find(({ editionId, title }) => title && story.editionIds.has(editionId))
  return then ? { title: then.title, organisation: then.organisationName, attendance: then.attendance } : null
}
