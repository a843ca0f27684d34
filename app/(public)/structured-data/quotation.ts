import { calendarDay } from '@/lib/core/calendar-day'
import { publicPath } from '@/lib/core/public-paths'
import type { QuotePage, QuoteView } from '@/lib/quotes/model'
import { absolute, reference, type Node } from './nodes'

/** Somebody's words. A paraphrase is nobody's exact words, so it has no text to be quoted by. */
export function quotation(
  quote: QuoteView & Partial<Pick<QuotePage, 'text' | 'articles' | 'versions' | 'topics'>>,
): Node {
  const { speaker, speakerLabel, session, edition, spokenOn, kind, language, text, articles, topics } = quote
  const path = publicPath.quote(quote.id)
  const printed = articles?.map(({ publishedAt }) => publishedAt.getTime()) ?? []
  const original = kind === 'translated' && quote.versions?.find((version) => version.language !== language)
  const at =
    session && edition ? reference('Event', publicPath.session(edition.slug, session.slug), session.title) : null
  const creator = speaker
    ? reference('Person', publicPath.speaker(speaker.slug), speaker.name)
    : speakerLabel && { '@type': 'Person', name: speakerLabel }
  return {
    '@type': 'Quotation',
    '@id': absolute(path),
    url: absolute(path),
    ...(text && (kind === 'paraphrase' ? { abstract: text } : { text })),
    inLanguage: language,
    ...(creator && { creator }),
    ...(at && { recordedAt: at }),
    ...(topics &&
      topics.length > 0 && { about: topics.map(({ slug, name }) => reference('Thing', publicPath.topic(slug), name)) }),
    ...(spokenOn && { dateCreated: calendarDay(spokenOn) }),
    ...(printed.length > 0 && { datePublished: new Date(Math.min(...printed)).toISOString() }),
    ...(original && {
      translationOfWork: { '@type': 'Quotation', text: original.text, inLanguage: original.language },
    }),
    ...(articles && {
      isPartOf: articles.map(({ slug, headline }) => reference('NewsArticle', publicPath.article(slug), headline)),
    }),
  }
}
