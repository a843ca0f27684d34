import { getLocale, getTranslations } from 'next-intl/server'
import { isUuid } from '@/lib/core/uuid'
import { formatDay } from '@/lib/i18n/format'
import { getArticle } from '@/lib/articles/queries/article'
import { getEdition } from '@/lib/editions/queries'
import { getQuote } from '@/lib/quotes/queries'
import { getSession } from '@/lib/sessions/queries'
import { getSpeaker } from '@/lib/speakers/queries'
import { kickerOf } from '@/components/articles/article-words'
import type { CardContent } from '@/components/cards/card'
import { editionWords } from '@/components/editions/edition-words'

type Words = Awaited<ReturnType<typeof wordsOf>>

/** What the card of a page says; null where no page with a card stands at that path. */
export async function cardOf(path: readonly string[]): Promise<CardContent | null> {
  const words = await wordsOf()
  const [district, slug = '', part, session = ''] = path
  if (district === 'editions' && path.length === 4 && part === 'sessions') return sessionCard(slug, session, words)
  if (path.length !== 2) return null
  if (district === 'editions') return editionCard(slug, words)
  if (district === 'articles') return articleCard(slug, words)
  if (district === 'speakers') return speakerCard(slug, words)
  return district === 'quotes' ? quoteCard(slug, words) : null
}

async function wordsOf() {
  const [articles, quotes, speakers, sessions, common, locale] = await Promise.all([
    getTranslations('articles'),
    getTranslations('quotes'),
    getTranslations('speakers'),
    getTranslations('sessions'),
    getTranslations('common'),
    getLocale(),
  ])
  return { articles, quotes, speakers, sessions, locale, edition: editionWords(common, locale) }
}

async function articleCard(slug: string, { articles: t, edition: name, locale }: Words): Promise<CardContent | null> {
  const article = await getArticle(slug)
  if (!article) return null
  const edition = article.editions[0] ?? null
  const kicker = [kickerOf(t, article), edition && name.name(edition)].filter(Boolean).join(' · ')
  const line = formatDay(locale, article.firstPublishedAt)
  return { kicker, title: article.headline, line, edition: edition && (await getEdition(edition.slug)), quoted: false }
}

async function sessionCard(edition: string, slug: string, words: Words): Promise<CardContent | null> {
  const session = await getSession(edition, slug)
  if (!session) return null
  const people = session.participants.map(({ name }) => name).join(', ')
  const kicker = `${words.sessions(`type.${session.type}`)} · ${words.edition.inPlace(session.edition)}`
  return { kicker, title: session.title, line: people || null, edition: session.edition, quoted: false }
}

async function speakerCard(slug: string, { speakers: t }: Words): Promise<CardContent | null> {
  const speaker = await getSpeaker(slug)
  if (!speaker) return null
  const office = [speaker.office?.title, speaker.office?.organisation].filter(Boolean).join(', ')
  const last = speaker.editions[0]?.edition
  const edition = last ? await getEdition(last.slug) : null
  return { kicker: t('title'), title: speaker.name, line: office || null, edition, quoted: false }
}

async function editionCard(slug: string, { edition: name }: Words): Promise<CardContent | null> {
  const edition = await getEdition(slug)
  if (!edition) return null
  return { kicker: edition.seriesName, title: name.inPlace(edition), line: name.dates(edition), edition, quoted: false }
}

async function quoteCard(id: string, { quotes: t, edition: name }: Words): Promise<CardContent | null> {
  const quote = isUuid(id) ? await getQuote(id) : null
  if (!quote) return null
  const { speaker, speakerLabel, office, kind } = quote
  const who = [speaker?.name ?? speakerLabel ?? t('unknownSpeaker'), office?.title, office?.organisation]
  const edition = quote.edition && (await getEdition(quote.edition.slug))
  return {
    kicker: [t(`kind.${kind}`), edition && name.inPlace(edition)].filter(Boolean).join(' · '),
    title: quote.text.replace(/^[“"«„]\s*|\s*[”"»]$/g, ''),
    line: who.filter(Boolean).join(', '),
    edition,
    quoted: kind !== 'paraphrase',
  }
}
