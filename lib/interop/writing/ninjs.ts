import type { FeedArticle } from '@/lib/articles/model'
import type { FeedEntry } from './feed'

/** A story as the IPTC's ninjs 1.4 has it, for the systems of agencies and newspapers. */
export function ninjs(article: FeedArticle, entry: FeedEntry, publisher: string): object {
  const { image } = entry
  return {
    uri: `urn:uuid:${article.id}`,
    type: 'text',
    mimetype: 'text/html',
    profile: article.kind,
    language: article.language,
    pubstatus: 'usable',
    firstcreated: article.firstPublishedAt.toISOString(),
    versioncreated: article.lastPublishedAt.toISOString(),
    headline: article.headline,
    description_text: article.standfirst,
    byline: entry.authors.join(', '),
    ...(entry.dateline ? { located: entry.dateline } : {}),
    body_xhtml: entry.html,
    copyrightholder: publisher,
    person: entry.speakers.map(({ name, url }) => ({ name, rel: 'mentions', uri: url })),
    event: entry.sessions.map(({ title, url }) => ({ name: title, rel: 'about', uri: url })),
    subject: article.topics.map(({ name, slug }) => ({ name, code: slug })),
    ...(image
      ? {
          associations: {
            featured: {
              uri: image.url,
              type: 'picture',
              mimetype: image.type,
              ...(image.caption ? { description_text: image.caption } : {}),
              ...(image.credit ? { byline: image.credit } : {}),
              renditions: {
                original: {
                  href: image.url,
                  mimetype: image.type,
                  ...(image.width ? { width: image.width, height: image.height } : {}),
                },
              },
            },
          },
        }
      : {}),
  }
}
