import { calendarDay } from '@/lib/core/calendar-day'
import { publicPath } from '@/lib/core/public-paths'
import { instantInZone } from '@/lib/core/time-zone'
import { usedAs, type Picture } from '@/lib/media/model'
import { blockPictures } from '@/lib/articles/blocks/registry'
import { liveEntries } from '@/lib/articles/live-entries'
import type { ArticlePage } from '@/lib/articles/model'
import type { House } from '@/lib/site/model'
import { absolute, cardImage, publisher, reference, type Node } from './nodes'
import { imageObject, imageObjects } from './image-object'
import { quotation } from './quotation'

/** The story as schema.org describes one. `section` is what its kind is called. */
export function newsArticle(article: ArticlePage, section: string, house: House): Node {
  const path = publicPath.article(article.slug)
  const { bylines, lead, content, corrections, speakers, sessions, editions, topics, translations } = article
  const cities = [...new Set(editions.flatMap(({ city }) => city ?? []))]
  const authors = bylines.filter((byline) => byline.function === 'author')
  return {
    ...reference('NewsArticle', path, article.headline),
    ...(article.kind === 'live_report' && liveBlog(article, path)),
    mainEntityOfPage: absolute(path),
    headline: article.headline,
    description: article.standfirst,
    articleSection: article.kicker ?? section,
    inLanguage: article.language,
    datePublished: article.firstPublishedAt.toISOString(),
    dateModified: article.lastPublishedAt.toISOString(),
    ...(content.datelines[0] && { dateline: content.datelines[0].city }),
    image: [...(lead ? imageObjects(lead) : []), ...shownIn(article).map(imageObject), cardImage(path)],
    author: authors.map(({ kind, name }) => ({
      '@type': kind === 'person' ? 'Person' : 'Organization',
      name,
      ...(kind === 'newsroom' && { url: absolute(publicPath.front) }),
    })),
    publisher: publisher(house),
    about: [
      ...sessions.map(({ slug, title, edition }) => reference('Event', publicPath.session(edition.slug, slug), title)),
      ...editions.map(({ slug, series, number }) =>
        reference('Event', publicPath.edition(slug), `${series} ${number}`),
      ),
    ],
    ...(cities.length > 0 && {
      contentLocation: cities.map((city) => ({ '@type': 'Place', name: city })),
    }),
    keywords: topics.map(({ name }) => name),
    mentions: speakers.map(({ slug, name }) => reference('Person', publicPath.speaker(slug), name)),
    hasPart: [...article.quotes.values()].map((quote) => ({ ...quotation(quote), text: undefined })),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ note, at }) => ({
        '@type': 'CorrectionComment',
        text: note,
        datePublished: at.toISOString(),
      })),
    }),
    ...inOtherLanguages(translations),
  }
}

/** What a report told while it happened is beside a story: when it ran, and each of its entries. */
function liveBlog({ content, sessions, firstPublishedAt, lastPublishedAt }: ArticlePage, path: string): Node {
  // The times in its headings are those of the place, on the day of the session.
  const { day, timeZone } = sessions[0] ?? {}
  const entries = liveEntries(content.body.content).map(({ time, ...entry }) => ({
    ...entry,
    at: time && day && timeZone ? instantInZone(calendarDay(day), time, timeZone) : null,
  }))
  const moments = [firstPublishedAt, lastPublishedAt, ...entries.flatMap(({ at }) => at ?? [])].map(Number)
  return {
    '@type': ['NewsArticle', 'LiveBlogPosting'],
    coverageStartTime: new Date(Math.min(...moments)).toISOString(),
    coverageEndTime: new Date(Math.max(...moments)).toISOString(),
    liveBlogUpdate: entries.map(({ anchor, title, text, at }) => ({
      '@type': 'BlogPosting',
      headline: title,
      url: `${absolute(path)}#${anchor}`,
      ...(text && { articleBody: text }),
      ...(at && { datePublished: at.toISOString() }),
    })),
  }
}

function inOtherLanguages(translations: ArticlePage['translations']): Node {
  const other = ({ slug, language, headline }: ArticlePage['translations'][number]) => ({
    ...reference('NewsArticle', publicPath.article(slug), headline),
    inLanguage: language,
  })
  const original = translations.find(({ relation }) => relation === 'original')
  const made = translations.filter(({ relation }) => relation === 'translation')
  return {
    ...(original && { translationOfWork: other(original) }),
    ...(made.length > 0 && { workTranslation: made.map(other) }),
  }
}

/** The pictures in the text, in the words of the story. */
function shownIn({ content, pictures }: ArticlePage): Picture[] {
  return content.body.content.flatMap(blockPictures).flatMap((use) => {
    const picture = pictures.get(use.assetId)
    return picture ? [usedAs(picture, use)] : []
  })
}
