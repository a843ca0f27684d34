import { closeAddresses } from '@/lib/addresses/commands'
import type { ArticleState } from '@/lib/platform/db/generated/enums'
import type { Transaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { partStory } from './join-live-story'
import type { LockedArticle } from './lock-article'
import { cancelPlan, NO_PLAN } from './plan-job'
import { tellHub } from './tell-hub'

/**
 * Takes a story from every page, list and feed; its addresses answer 410 with the note. A planned update ends with it. To be
 * called last, as putLive.
 */
export async function takeDown(
  tx: Transaction,
  article: LockedArticle,
  { state, note }: { state: ArticleState; note: string | null },
  now: Date,
): Promise<void> {
  // While it is still known which feeds it stands in.
  await tellHub(tx, article.id, now)
  await partStory(tx, article.id)
  await cancelPlan(tx, article)
  await tx.article.update({
    where: { id: article.id },
    data: { state, liveRevisionId: null, planFailedAt: null, ...NO_PLAN },
  })
  await closeAddresses(tx, { subject: 'article', subjectId: article.id, note }, now)
  await bumpContentEpoch(tx)
}
