import { registerAddress } from '@/lib/addresses/commands'
import { recordAudit } from '@/lib/audit/record'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { allowsState } from '@/lib/editorial/transitions'
import { inTransaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { articleContent } from '../content'
import { canSee, mayUse } from '../policy'
import { assetIdsOf, readinessIssues } from '../readiness'
import { publishArticleInput, type PublishArticleInput } from '../schema'
import { joinLiveStory } from './join-live-story'
import { lockArticle } from './lock-article'
import { readReferences } from './story-references'

interface Published {
  slug: string
  revision: number
}

/** Puts a revision before the readers, with every page, list and feed that it touches, in one transaction. */
export async function publishArticle(
  input: PublishArticleInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<Published>> {
  const parsed = publishArticleInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { articleId, revision } = parsed.data

  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId)
    if (!article || !canSee(viewer, article)) return problem({ kind: 'not-found' })
    if (!mayUse('publish', viewer, article) || !allowsState('publish', article.state))
      return problem({ kind: 'forbidden' })
    if (article.revision !== revision) return problem({ kind: 'conflict', current: article.revision })

    const snapshot = await tx.articleRevision.findUniqueOrThrow({
      where: { articleId_number: { articleId, number: revision } },
    })
    const content = articleContent.parse(snapshot.content)
    const pictures = await tx.mediaAsset.findMany({
      where: { id: { in: assetIdsOf(content) } },
      select: { id: true, credit: true, alt: true, decorative: true },
    })
    const { references, unknown } = await readReferences(tx, content, article.editionId)
    const issues = [...readinessIssues({ headline: snapshot.headline, content }, pictures), ...unknown]
    if (issues.length > 0) return problem({ kind: 'not-ready', issues })

    await joinLiveStory(tx, { articleId, revisionId: snapshot.id, content, references }, now)
    await tx.article.update({
      where: { id: articleId },
      data: {
        state: 'published',
        liveRevisionId: snapshot.id,
        firstPublishedAt: article.firstPublishedAt ?? now,
        lastPublishedAt: now,
      },
    })
    await tx.articleStatus.create({
      data: { articleId, state: 'published', revision, at: now, byId: viewerUserId(viewer) },
    })
    await registerAddress(tx, { path: `/articles/${article.slug}`, subject: 'article', subjectId: articleId }, now)
    await recordAudit(tx, viewer, now, {
      verb: 'article.publish',
      subject: 'article',
      subjectId: articleId,
      details: { revision },
    })
    await bumpContentEpoch(tx)
    return ok({ slug: article.slug, revision })
  })
}
