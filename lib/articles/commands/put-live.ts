import { registerAddress } from '@/lib/addresses/commands'
import { publicPath } from '@/lib/core/public-paths'
import type { Transaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import type { CheckedStory } from './check-story'
import { joinLiveStory } from './join-live-story'
import type { LockedArticle } from './lock-article'
import { NO_PLAN } from './plan-job'
import { tellHub } from './tell-hub'

/**
 * Puts a checked revision before the readers, with every page, list and feed that it touches. A plan ends with it.
 * To be called last: every publication waits for the one row that it changes at its end.
 */
export async function putLive(tx: Transaction, article: LockedArticle, story: CheckedStory, now: Date): Promise<void> {
  await joinLiveStory(tx, { articleId: article.id, ...story }, now)
  await tx.article.update({
    where: { id: article.id },
    data: {
      state: 'published',
      liveRevisionId: story.revisionId,
      firstPublishedAt: article.firstPublishedAt ?? now,
      lastPublishedAt: now,
      planFailedAt: null,
      ...NO_PLAN,
    },
  })
  const path = publicPath.article(article.slug)
  await registerAddress(tx, { path, subject: 'article', subjectId: article.id }, now)
  await tellHub(tx, article.id, now)
  await bumpContentEpoch(tx)
}
