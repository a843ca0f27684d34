import type { Locale, useTranslations } from 'next-intl'
import { blockInlines, type Block, type BlockOf, type BlockType } from '@/lib/articles/blocks/registry'
import type { Mark } from '@/lib/articles/blocks/inline'
import type { PictureUse } from '@/lib/articles/blocks/picture-use'
import type { ArticleContent, QuoteAttribution } from '@/lib/articles/content'
import type { StoryLines } from '@/lib/articles/difference'
import { formatDay, languageName } from '@/lib/i18n/format'

type HistoryWords = ReturnType<typeof useTranslations<'history'>>

/** What the lines are told with. */
export interface Telling {
  t: HistoryWords
  locale: Locale
  /** The name of a person, a session, a topic, an organisation or an edition. */
  name: (id: string) => string
  /** What a picture of the library is called. */
  picture: (assetId: string) => string
}

type Around = Omit<ArticleContent, 'schemaVersion' | 'body' | 'quotes'>
type AroundLines = {
  [Name in keyof Around]: (value: Around[Name], t: HistoryWords, telling: Telling) => (string | null)[]
}
type QuoteLines = {
  [Name in keyof Omit<QuoteAttribution, 'id'>]: (
    value: QuoteAttribution[Name],
    t: HistoryWords,
    telling: Telling,
  ) => string | null
}
type BlockLines = { [Type in BlockType]: (block: BlockOf<Type>, t: HistoryWords, telling: Telling) => string[] }

const names = (ids: readonly string[], _: HistoryWords, { name }: Telling) => ids.map(name)

// Closed, as the two below: what a story gains does not compile until it is said here how its changes are told.
const AROUND: AroundLines = {
  kicker: (kicker) => [kicker],
  lead: (lead, t, telling) => (lead ? pictureLines(lead, t, telling) : []),
  datelines: (datelines, _, { locale }) =>
    datelines.map(({ city, country, date, agency, separator }) =>
      [city, country, date && formatDay(locale, new Date(date)), agency && `(${agency})`, separator && `“${separator}”`]
        .filter(Boolean)
        .join(', '),
    ),
  bylines: (bylines, t: HistoryWords) =>
    bylines.map(({ name, kind, function: does }) =>
      t('byline', { name, kind: t(`kinds.${kind}`), does: t(`does.${does}`) }),
    ),
  origins: (origins, t: HistoryWords) =>
    origins.map(({ kind, name, url }) => [t(`origins.${kind}`, { name }), url].filter(Boolean).join(', ')),
  licence: (licence) => [licence],
  closing: (closing) =>
    closing ? [closing.text, ...closing.networks.map(({ name, url }) => (url ? `${name}: ${url}` : name))] : [],
  editionIds: names,
  sessionIds: names,
  speakerIds: names,
  organisationIds: names,
  topicIds: names,
}

/** The fields whose changes a comparison has a title for. */
export function isSpotName(spot: string): spot is keyof Around | 'headline' | 'standfirst' {
  return spot === 'headline' || spot === 'standfirst' || spot in AROUND
}

const nameOf = (id: string | null, _: HistoryWords, { name }: Telling) => id && name(id)

const QUOTE: QuoteLines = {
  kind: (kind, t: HistoryWords) => t(`quoteKinds.${kind}`),
  speakerId: nameOf,
  speakerLabel: (label) => label,
  editionId: nameOf,
  sessionId: nameOf,
  askedById: nameOf,
  askedByLabel: (label) => label,
  language: (language, _, { locale }) => languageName(locale, language),
  verification: (verification, t: HistoryWords) => t(`verifications.${verification}`),
  sourceName: (name) => name,
  sourceUrl: (url) => url,
  momentMs: (ms) => (ms === null ? null : new Date(ms).toISOString().slice(11, 19)),
  unattributedReason: (reason) => reason,
  checked: (checked, _, { locale }) => checked && `${checked.by}, ${formatDay(locale, new Date(checked.at))}`,
  original: (original, _, { locale }) => original && `${original.text} (${languageName(locale, original.language)})`,
}

const none = () => []

const BLOCKS: BlockLines = {
  paragraph: none,
  heading: ({ attrs }, t: HistoryWords) => [t('block.heading', { level: attrs.level })],
  bulletList: (_, t: HistoryWords) => [t('block.bulletList')],
  orderedList: ({ attrs }, t: HistoryWords) => [t('block.orderedList', { start: attrs.start })],
  blockQuote: (_, t: HistoryWords) => [t('block.blockQuote')],
  questionAnswer: (_, t: HistoryWords) => [t('block.questionAnswer')],
  figure: ({ attrs }, t, telling) => pictureLines(attrs, t, telling),
  gallery: ({ attrs }, t, telling) => attrs.pictures.flatMap((use) => pictureLines(use, t, telling)),
  embed: ({ attrs }) => [attrs.url ?? ''],
  note: ({ attrs }, t: HistoryWords) => [t(`block.note.${attrs.purpose}`)],
  divider: none,
}

/** Puts into lines what two revisions of a story hold beside their running text. */
export function storyLines(telling: Telling): StoryLines {
  return {
    around({ content }) {
      const told = (name: string, value: unknown): [string, string] => [name, fieldText(name, value, telling)]
      const fields = Object.keys(AROUND).map((name) => told(name, content[name as keyof Around]))
      const quotes = content.quotes.map((quote) => told(`quotes.${quote.id}`, quote))
      return new Map([...fields.filter(([, text]) => text !== ''), ...quotes])
    },
    details: (block) => [
      ...(BLOCKS[block.type] as (block: Block, t: HistoryWords, telling: Telling) => string[])(
        block,
        telling.t,
        telling,
      ),
      ...blockInlines(block).flatMap((inlines) => markLines(inlines, telling.t, telling)),
    ],
  }
}

/** What a field around the text says, by its spot: the headline as `headline`, an attribution as `quotes.<quote id>`. */
export function fieldText(spot: string, value: unknown, telling: Telling): string {
  if (spot === 'headline' || spot === 'standfirst') return value as string
  if (spot.startsWith('quotes.')) return quoteLines(value as QuoteAttribution, telling.t, telling).join('\n')
  const lines = AROUND[spot as keyof Around] as (value: unknown, t: HistoryWords, telling: Telling) => (string | null)[]
  return lines(value, telling.t, telling).filter(Boolean).join('\n')
}

function quoteLines(quote: QuoteAttribution, t: HistoryWords, telling: Telling): string[] {
  return Object.entries(QUOTE).flatMap(([name, line]) => {
    const key = name as keyof typeof QUOTE
    const value = (line as (value: unknown, t: HistoryWords, telling: Telling) => string | null)(quote[key], t, telling)
    return value ? [t('quoteLine', { field: t(`quote.${key}`), value })] : []
  })
}

function pictureLines(
  { assetId, caption, alt, decorative }: PictureUse,
  t: HistoryWords,
  { picture }: Telling,
): string[] {
  return [
    t('picture.shown', { name: picture(assetId) }),
    ...(caption ? [t('picture.caption', { caption })] : []),
    ...(alt ? [t('picture.alt', { alt })] : []),
    ...(decorative ? [t('picture.decorative')] : []),
  ]
}

/** A line for each passage that is marked; neighbours that carry the same mark are one passage. */
function markLines(inlines: ReturnType<typeof blockInlines>[number], t: HistoryWords, telling: Telling): string[] {
  const passages: { key: string; mark: Mark; words: string; upTo: number }[] = []
  for (const [index, inline] of inlines.entries()) {
    for (const mark of inline.marks ?? []) {
      const key = JSON.stringify(mark)
      const words = inline.type === 'text' ? inline.text : '\n'
      const before = passages.find((passage) => passage.key === key && passage.upTo === index - 1)
      if (before) Object.assign(before, { words: before.words + words, upTo: index })
      else passages.push({ key, mark, words, upTo: index })
    }
  }
  return passages.map(({ mark, words }) => markLine(mark, words.trim(), t, telling))
}

function markLine(mark: Mark, words: string, t: HistoryWords, { locale, name }: Telling): string {
  switch (mark.type) {
    case 'bold':
      return t('marks.bold', { words })
    case 'italic':
      return t('marks.italic', { words })
    case 'link':
      return t('marks.link', { words, href: mark.attrs.href })
    case 'quote':
      return t('marks.quote', { words })
    case 'mention':
      return t('marks.mention', { words, name: name(mark.attrs.id) })
    case 'language':
      return t('marks.language', { words, language: languageName(locale, mark.attrs.language) })
  }
}
