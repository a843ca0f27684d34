import { calendarDay } from '@/lib/core/calendar-day'
import { publicPath } from '@/lib/core/public-paths'
import type { LedgerQuote, QuoteView } from '@/lib/quotes/model'
import { absolute, reference, type Node } from './nodes'

/** Somebody's words. A paraphrase is nobody's exact words, so it has no text to be quoted by. */
export function quotation(quote: QuoteView & Partial<Pick<LedgerQuote, 'text' | 'articles'>>): Node {
  const { speaker, speakerLabel, session, edition, spokenOn, kind, language, text, articles } = quote
  const path = publicPath.quote(quote.id)
  const at =
    session && edition ? reference('Event', publicPath.session(edition.slug, session.slug), session.title) : null
  return {
    '@type': 'Quotation',
    '@id': absolute(path),
    url: absolute(path),
    ...(text && (kind === 'paraphrase' ? { abstract: text } : { text })),
    inLanguage: language,
    creator: speaker
      ? reference('Person', publicPath.speaker(speaker.slug), speaker.name)
      : speakerLabel && { '@type': 'Person', name: speakerLabel },
    ...(at && { recordedAt: at }),
    ...(spokenOn && { dateCreated: calendarDay(spokenOn) }),
    ...(articles && {
      isPartOf: articles.map(({ slug, headline }) => reference('NewsArticle', publicPath.article(slug), headline)),
    }),
  }
}
