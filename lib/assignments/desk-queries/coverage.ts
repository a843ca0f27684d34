import 'server-only'
import { listStoriesOfSessions } from '@/lib/articles/desk-queries/of-sessions'
import { db } from '@/lib/platform/db/client'
import { requireViewer } from '@/lib/auth/session'
import { coverageRows, type CoverageRow } from '../coverage'
import { listEditionAssignments } from './assignments'

/** An edition's sessions in the order of its programme, with what is written of each and who is at it. */
export async function getCoverage(editionId: string, now: Date): Promise<CoverageRow[]> {
  await requireViewer()
  const [sessions, stories, assignments] = await Promise.all([
    db().session.findMany({
      where: { editionId },
      select: { id: true, slug: true, title: true, day: true, startsAt: true, status: true },
      orderBy: [
        { day: { sort: 'asc', nulls: 'last' } },
        { startsAt: { sort: 'asc', nulls: 'last' } },
        { position: 'asc' },
      ],
    }),
    listStoriesOfSessions(editionId),
    listEditionAssignments(editionId, now),
  ])
  const rows = sessions.map(({ status, ...session }) => ({
    ...session,
    off: status === 'cancelled' || status === 'replaced',
  }))
  return coverageRows(rows, stories, assignments)
}
