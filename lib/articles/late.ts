import type { ArticleState } from '@/lib/platform/db/generated/enums'

export type LateReason = 'plan-failed' | 'overdue' | 'embargo-over'

interface Planned {
  state: ArticleState
  planFailedAt: Date | null
  publishAt: Date | null
  embargoUntil: Date | null
}

/** A plan is kept within seconds; one that is older than this is overdue. */
export const OVERDUE_MS = 60_000

/** Why somebody has to look at a story now; null when nothing is late about it. */
export function lateReason({ state, planFailedAt, publishAt, embargoUntil }: Planned, now: Date): LateReason | null {
  if (planFailedAt) return 'plan-failed'
  if (publishAt) return now.getTime() - publishAt.getTime() > OVERDUE_MS ? 'overdue' : null
  const unpublished = state !== 'published' && state !== 'retracted'
  return unpublished && embargoUntil && embargoUntil <= now ? 'embargo-over' : null
}
