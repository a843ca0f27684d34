import { ok, type FieldIssue, type Problem, type Result } from '@/lib/core/result'
import type { Transaction } from '@/lib/platform/db/transaction'
import { articleContent, type ArticleContent } from '../content'
import { contentKnownNow } from '../queries/known-now'
import { assetIdsOf, readinessIssues } from '../readiness'
import type { LockedArticle } from './lock-article'
import { readReferences, type StoryReferences } from './story-references'

/** A revision that may go before readers, with everything that it names. */
export interface CheckedStory {
  revisionId: string
  revision: number
  content: ArticleContent
  references: StoryReferences
}

type NotReady = Extract<Problem, { kind: 'not-ready' }>

/** Reads a revision and asks whether it may go before readers at that moment; `not-ready` lists what keeps it. */
export async function checkStory(
  tx: Transaction,
  article: LockedArticle,
  revision: number,
  at: Date,
): Promise<Result<CheckedStory, NotReady>> {
  const snapshot = await tx.articleRevision.findUniqueOrThrow({
    where: { articleId_number: { articleId: article.id, number: revision } },
  })
  const content = await contentKnownNow(tx, articleContent.parse(snapshot.content), article.id)
  const assetIds = assetIdsOf(content)
  const select = { id: true, credit: true, right: true, alt: true, decorative: true } as const
  const pictures =
    assetIds.length === 0
      ? []
      : await tx.mediaAsset.findMany({ where: { id: { in: assetIds }, deletedAt: null }, select })
  const { references, unknown } = await readReferences(tx, content, article.editionId)
  const issues = [
    ...embargoIssues(article, at),
    ...readinessIssues({ kind: article.kind, headline: snapshot.headline, content }, pictures),
    ...unknown,
  ]
  if (issues.length > 0) return { ok: false, problem: { kind: 'not-ready', issues } }
  return ok({ revisionId: snapshot.id, revision, content, references })
}

function embargoIssues({ embargoUntil }: LockedArticle, at: Date): FieldIssue[] {
  return embargoUntil && embargoUntil > at ? [{ path: 'embargo', message: 'embargo.notOver' }] : []
}
