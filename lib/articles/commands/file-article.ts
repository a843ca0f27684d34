import { recordAudit } from '@/lib/audit/record'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { coversEdition } from '@/lib/auth/policy'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import type { Transaction } from '@/lib/platform/db/transaction'
import { tellNews } from '@/lib/platform/news/tell-news'
import { articleContent, type ArticleContent } from '../content'
import { fileArticleInput, type FileArticleInput } from '../schema'
import { written } from '../written-content'
import { onArticle } from './on-article'

type Under = FileArticleInput['under']

/**
 * Files a story under an edition, which becomes its main one, or under a further topic, as a new revision. Readers see it
 * once that is published. A story that stands there already is left as it is.
 */
export async function fileArticle(
  input: FileArticleInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ revision: number }>> {
  return onArticle('save', fileArticleInput, input, viewer, async ({ tx, article, input: { under } }) => {
    if (!(await isKnown(tx, under))) {
      const [path, message] = 'editionId' in under ? ['editionId', 'edition.unknown'] : ['topicId', 'topic.unknown']
      return problem({ kind: 'invalid', issues: [{ path, message }] })
    }
    // Nobody moves a story to where they may not write.
    if ('editionId' in under && !coversEdition(viewer, under.editionId)) return problem({ kind: 'forbidden' })
    const { id: articleId, revision: base } = article
    const head = await tx.articleRevision.findUniqueOrThrow({
      where: { articleId_number: { articleId, number: base } },
      select: { headline: true, standfirst: true, content: true },
    })
    const content = articleContent.parse(head.content)
    const filed = filedUnder(content, under)
    const editionId = 'editionId' in under ? under.editionId : article.editionId
    if (filed === content && editionId === article.editionId) return ok({ revision: base })

    const fits = written.safeParse({ content: filed })
    if (!fits.success) return problem({ kind: 'invalid', issues: fieldIssues(fits.error) })

    const revision = base + 1
    const { headline, standfirst } = head
    await tx.articleRevision.create({
      data: {
        articleId,
        number: revision,
        baseNumber: base,
        createdAt: now,
        authorId: viewerUserId(viewer),
        headline,
        standfirst,
        content: filed,
      },
    })
    await tx.article.update({ where: { id: articleId }, data: { revision, savedAt: now, editionId } })
    await recordAudit(tx, viewer, now, {
      verb: 'article.file',
      subject: 'article',
      subjectId: articleId,
      details: { revision, ...under },
    })
    await tellNews(tx, articleId)
    return ok({ revision })
  })
}

async function isKnown(tx: Transaction, under: Under): Promise<boolean> {
  const found =
    'editionId' in under
      ? await tx.edition.findUnique({ where: { id: under.editionId }, select: { id: true } })
      : await tx.topic.findUnique({ where: { id: under.topicId }, select: { id: true } })
  return found !== null
}

function filedUnder(content: ArticleContent, under: Under): ArticleContent {
  if ('editionId' in under) {
    const { editionIds } = content
    return editionIds.includes(under.editionId) ? content : { ...content, editionIds: [...editionIds, under.editionId] }
  }
  const { topicIds } = content
  return topicIds.includes(under.topicId) ? content : { ...content, topicIds: [...topicIds, under.topicId] }
}
