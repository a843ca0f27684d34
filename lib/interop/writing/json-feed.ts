import type { Feed, FeedEntry } from './feed'

/** JSON Feed 1.1 with the full text of each story; what only we know stands under `_plenary`. */
export function jsonFeed({ title, description, home, self, hub, language, entries }: Feed): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: self,
    language,
    ...(hub ? { hubs: [{ type: 'WebSub', url: hub }] } : {}),
    items: entries.map(itemOf),
  }
}

function itemOf(entry: FeedEntry): object {
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    summary: entry.summary,
    content_html: entry.html,
    language: entry.language,
    date_published: entry.published.toISOString(),
    date_modified: entry.updated.toISOString(),
    authors: entry.authors.map((name) => ({ name })),
    tags: entry.topics,
    ...(entry.image ? { image: entry.image.url } : {}),
    _plenary: { sessions: entry.sessions, speakers: entry.speakers, dateline: entry.dateline },
  }
}
