import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { publicPath } from '@/lib/core/public-paths'
import { db } from '@/lib/platform/db/client'
import { fileOf } from '@/lib/media/model'
import { getPictures } from '@/lib/media/queries/pictures'
import { storyChecks } from '../checks/story-checks'
import { readReferences } from '../commands/story-references'
import { articleContent } from '../content'
import { contentKnownNow } from '../queries/known-now'
import type { PublishForecast } from '../forecast'
import { storyLinks } from '../links'
import { canUse } from '../policy'
import { assetIdsOf } from '../readiness'
import { touchedPages } from './touched-pages'

/**
 * What publishing the newest revision would do, read from the same rows and by the same rules that publishing goes by. Null
 * for a story that the viewer may not publish.
 */
export async function getPublishForecast(articleId: string): Promise<PublishForecast | null> {
  const viewer = await requireViewer()
  const article = await db().article.findFirst({
    where: { id: articleId, deletedAt: null },
    include: {
      revisions: { orderBy: { number: 'desc' }, take: 1 },
      liveRevision: { select: { number: true } },
      quoteUses: { select: { quoteId: true, text: true } },
    },
  })
  const head = article?.revisions[0]
  if (!article || !head || !canUse('publish', viewer, article)) return null

  const content = await contentKnownNow(db(), articleContent.parse(head.content), articleId)
  const path = publicPath.article(article.slug)
  const { references, unknown } = await readReferences(db(), content, article.editionId)
  const [pages, pictures, redirects, links] = await Promise.all([
    touchedPages(articleId, references),
    getPictures(assetIdsOf(content)),
    db().address.findMany({
      where: { subject: 'article', subjectId: articleId, path: { not: path } },
      select: { path: true },
      orderBy: { path: 'asc' },
    }),
    db().linkCheck.findMany({ where: { href: { in: storyLinks(content).map(({ href }) => href) } } }),
  ])
  const text = {
    kind: article.kind,
    editionId: article.editionId,
    headline: head.headline,
    standfirst: head.standfirst,
  }
  const facts = { pictures: [...pictures.values()], links: new Map(links.map(({ href, state }) => [href, state])) }
  return {
    revision: head.number,
    path,
    live: article.liveRevision?.number ?? null,
    pages,
    redirects: redirects.map((address) => address.path),
    quotes: quoteChanges(references.quotes, article.quoteUses),
    pictures: [...pictures.values()].map((picture) => ({
      id: picture.id,
      url: fileOf(picture, { crop: '4x3', width: 320, format: 'webp' })?.url ?? picture.url,
      name: picture.caption ?? picture.alt,
      credit: picture.credit,
    })),
    checks: [
      ...unknown.map((issue) => ({ severity: 'error' as const, ...issue })),
      ...storyChecks({ ...text, content }, facts),
    ],
    embargoUntil: article.embargoUntil?.toISOString() ?? null,
    plan:
      article.publishAt && article.publishZone
        ? { publishAt: article.publishAt.toISOString(), zone: article.publishZone }
        : null,
  }
}

interface Words {
  quoteId: string
  text: string
}

function quoteChanges(printed: readonly Words[], live: readonly Words[]): PublishForecast['quotes'] {
  const before = new Map(live.map(({ quoteId, text }) => [quoteId, text]))
  const after = new Set(printed.map(({ quoteId }) => quoteId))
  const kept = printed.filter(({ quoteId }) => before.has(quoteId))
  const same = kept.filter(({ quoteId, text }) => before.get(quoteId) === text).length
  return {
    added: printed.length - kept.length,
    changed: kept.length - same,
    same,
    removed: live.filter(({ quoteId }) => !after.has(quoteId)).length,
  }
}
