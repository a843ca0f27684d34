import 'server-only'
import { db } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import { stands } from './stands'

export interface Phrase {
  /** Folded. */
  text: string
  all: string
  /** The documents that say it, unless these are very many. */
  ids: string[] | null
}

/** Of more documents the ids are not handed from statement to statement. */
const MOST_IDS = 1000

interface Read {
  text: string
  all: string
  /** The numbers of its words as each language cuts them. */
  en: number[]
  fr: number[]
  plain: number[]
}

/** Who says a phrase is looked for once, and not in each statement of a search anew. */
export async function readPhrases(phrases: string[]): Promise<Phrase[]> {
  if (phrases.length === 0) return []
  const read = await db().$queryRaw<Read[]>`
    SELECT text, ${allOf(Prisma.sql`text`)}::text AS all, search.codes(search.words('en', text)) AS en,
      search.codes(search.words('fr', text)) AS fr, search.codes(search.words('', text)) AS plain
    FROM unnest(${phrases}::text[]) WITH ORDINALITY AS each (phrase, place), search.fold(phrase) text ORDER BY place`
  return Promise.all(read.map(async (phrase) => ({ text: phrase.text, all: phrase.all, ids: await idsSaying(phrase) })))
}

/** Null for a phrase that is said very often, or of which some language keeps no word: nothing leads to who says that. */
async function idsSaying({ text, all, en, fr, plain }: Read): Promise<string[] | null> {
  if ([en, fr, plain].some((codes) => codes.length === 0)) return null
  const held = Prisma.join(
    [en, fr, plain].map((codes) => Prisma.sql`search.held(d.codes) @> ${codes}::int[]`),
    ' OR ',
  )
  // Titles of stories and sessions have an index of words.
  const titled = {
    article: Prisma.sql`search.words(d.language, d.title) @@ ${all}::text::tsquery`,
    session: Prisma.sql`search.words(d.language, d.title) @@ ${all}::text::tsquery`,
    ...{ quote: held, speaker: held },
  }
  const inTitles = Object.entries(titled).map(
    ([kind, condition]) => Prisma.sql`
      SELECT d.id FROM ${Prisma.raw(`search.${kind}_document`)} d WHERE (${condition}) AND ${stands('d.title', text)}`,
  )
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT p.document AS id FROM search.passage p
    WHERE search.words(p.language, p.words) @@ ${all}::text::tsquery AND ${stands('p.words', text)}
    UNION ${Prisma.join(inTitles, ' UNION ')}
    LIMIT ${MOST_IDS + 1}`
  return rows.length > MOST_IDS ? null : rows.map(({ id }) => id)
}

/** The words of a folded text as a text in each language would hold them. */
export function allOf(text: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(plainto_tsquery('english', ${text}) || plainto_tsquery('french', ${text}) || plainto_tsquery('simple', ${text}))`
}
