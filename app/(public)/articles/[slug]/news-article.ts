import { PUBLISHER } from '@/lib/core/publisher'
import { publicPath } from '@/lib/core/public-paths'
import { env } from '@/lib/platform/env'
import type { ArticlePage } from '@/lib/articles/model'

/** The story as schema.org describes one. */
export function newsArticle(article: ArticlePage): Record<string, unknown> {
  const absolute = (path: string) => env().siteUrl + path
  const { bylines, lead, content, corrections, speakers } = article
  const authors = bylines.filter((byline) => byline.function === 'author')
  return {
    '@type': 'NewsArticle',
    '@id': absolute(publicPath.article(article.slug)),
    url: absolute(publicPath.article(article.slug)),
    headline: article.headline,
    description: article.standfirst,
    inLanguage: article.language,
    datePublished: article.firstPublishedAt.toISOString(),
    dateModified: article.lastPublishedAt.toISOString(),
    ...(content.datelines[0] && { dateline: content.datelines[0].city }),
    ...(lead && { image: absolute(lead.url) }),
    author: authors.map(({ kind, name }) => ({ '@type': kind === 'person' ? 'Person' : 'Organization', name })),
    publisher: { '@type': 'NewsMediaOrganization', name: PUBLISHER, url: env().siteUrl },
    mentions: speakers.map(({ slug, name }) => ({
      '@type': 'Person',
      '@id': absolute(publicPath.speaker(slug)),
      name,
    })),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ note, at }) => ({
        '@type': 'CorrectionComment',
        text: note,
        datePublished: at.toISOString(),
      })),
    }),
  }
}
