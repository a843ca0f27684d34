import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { allowsState } from '@/lib/editorial/transitions'
import { db } from '@/lib/platform/db/client'
import type { ArticleState } from '@/lib/platform/db/generated/enums'
import { inTransaction } from '@/lib/platform/db/transaction'
import { BULK_VERBS, type BulkRefusal, type BulkVerb } from '../bulk-verbs'
import { checkStory } from '../commands/check-story'
import { canSee, mayUse } from '../policy'

/** A story that was selected, and what would keep a verb from it. */
export interface BulkCandidate {
  id: string
  headline: string
  state: ArticleState
  revision: number
  /** Null: the verb would do it. */
  refusal: BulkRefusal | null
}

const NEEDS_READINESS: readonly BulkVerb[] = ['publish', 'schedule']

/**
 * What a verb would do to each of these stories, in the order given; those that the viewer may not see are left out. Asks a
 * constant number of statements, but for the verbs that show a story to readers: each of those is read and checked.
 */
export async function previewBulk(verb: BulkVerb, ids: readonly string[], now: Date): Promise<BulkCandidate[]> {
  const viewer = await requireViewer()
  const rows = await db().article.findMany({
    where: { id: { in: [...ids] }, deletedAt: verb === 'restore' ? { not: null } : null },
    include: {
      liveRevision: { select: { number: true } },
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { headline: true } },
    },
  })
  const byId = new Map(rows.filter((row) => canSee(viewer, row)).map((row) => [row.id, row]))
  const candidates: BulkCandidate[] = []
  for (const id of new Set(ids)) {
    const row = byId.get(id)
    if (!row) continue
    const { state, revision } = row
    candidates.push({ id, state, revision, headline: row.revisions[0]?.headline ?? '', refusal: await refusalOf(row) })
  }
  return candidates

  async function refusalOf(row: (typeof rows)[number]): Promise<BulkRefusal | null> {
    const right = BULK_VERBS[verb]
    if (!mayUse(right, viewer, row)) return refused('forbidden')
    if (!allowsState(right, row.state) || (verb === 'unschedule' && !row.publishAt)) return refused('state')
    if (!NEEDS_READINESS.includes(verb)) return null
    if (row.liveRevision?.number === row.revision) return refused('nothing-new')
    // A schedule is checked against its own time when it is made; an embargo may be over by then.
    const at = verb === 'schedule' && row.embargoUntil && row.embargoUntil > now ? row.embargoUntil : now
    const story = await inTransaction((tx) => checkStory(tx, row, row.revision, at))
    return story.ok ? null : { reason: 'not-ready', issues: story.problem.issues }
  }
}

function refused(reason: string): BulkRefusal {
  return { reason, issues: [] }
}
