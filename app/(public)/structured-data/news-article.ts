import { publicPath } from '@/lib/core/public-paths'
import { usedAs, type Picture } from '@/lib/media/model'
import { blockPictures } from '@/lib/articles/blocks/registry'
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
