import 'server-only'
import { db } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import { standTogether } from './letters'
import { stands } from './stands'

export interface Phrase {
  /** Folded. */
  text: string
  /** Its words as paragraphs hold them; null where one of them is in no paragraph. */
  letters: string | null
  /** The numbers of its words, for each way of cutting endings that keeps any. */
  branches: number[][]
  /** Whether each way keeps some: then whoever says it holds one of the branches. */
  leads: boolean
  /** The documents that say it, unless these are very many. */
  ids: string[] | null
}

/** Of more documents the ids are not handed from statement to statement. */
const MOST_IDS = 1000

interface Read {
  text: string
  letters: string | null
  en: number[]
  fr: number[]
  plain: number[]
  middle: number
}

/** Who says a phrase is looked for once, and not in each statement of a search anew. */
export async function readPhrases(phrases: string[]): Promise<Phrase[]> {
  if (phrases.length === 0) return []
  const read = await db().$queryRaw<Read[]>`
    SELECT text, search.packed(text) AS letters, search.codes(search.words('en', text)) AS en,
      search.codes(search.words('fr', text)) AS fr, search.codes(search.words('', text)) AS plain,
      (SELECT coalesce(min(number) + (max(number) - min(number)) / 2, 0) FROM search.article_document) AS middle
    FROM unnest(${phrases}::text[]) WITH ORDINALITY AS each (phrase, place), search.fold(phrase) text ORDER BY place`
  return Promise.all(
    read.map(async ({ en, fr, plain, middle, ...phrase }) => {
      const ways = [en, fr, plain].filter((codes) => codes.length > 0)
      const unread = { ...phrase, branches: distinct(ways), leads: ways.length === 3 }
      return { ...unread, ids: await idsSaying(unread, middle) }
    }),
  )
}

/**
 * Null for a phrase that is said very often, or of which some language keeps no word: nothing leads to who says that. On two
 * connections at once.
 * @param middle the number of a story that as many are younger than as are older: these lie apart, and are read apart
 */
async function idsSaying(phrase: Omit<Phrase, 'ids'>, middle: number): Promise<string[] | null> {
  if (!phrase.leads) return null
  // Where all words are common, many documents are read, and everything else of the search waits for it.
  const halves = await Promise.all(
    [Prisma.sql`d.number < ${middle}::int`, Prisma.sql`d.number >= ${middle}::int`].map(
      (half) => db().$queryRaw<{ id: string }[]>`
        SELECT d.id FROM search.document d
        WHERE ${half} AND ${holdsWordsOf(phrase)} AND ${isSaid(phrase)} LIMIT ${MOST_IDS + 1}`,
    ),
  )
  const rows = halves.flat()
  return rows.length > MOST_IDS ? null : rows.map(({ id }) => id)
}

/** Whether a document `d` says the phrase, in one paragraph of it or in its title. */
export function says(phrase: Phrase): Prisma.Sql {
  if (phrase.ids) return Prisma.sql`d.id = ANY(${phrase.ids}::uuid[])`
  if (phrase.leads) return Prisma.sql`(${holdsWordsOf(phrase)} AND ${isSaid(phrase)})`
  const inTitle = stands('d.title', phrase.text)
  if (!phrase.letters || phrase.branches.length === 0) return inTitle
  return Prisma.sql`(${inTitle} OR d.id IN (
    SELECT d.id FROM search.document d WHERE ${holdsWordsOf(phrase)} AND ${standTogether(phrase.letters)}))`
}

function holdsWordsOf({ branches }: Pick<Phrase, 'branches'>): Prisma.Sql {
  const each = branches.map((codes) => Prisma.sql`search.held(d.codes) @> ${codes}::int[]`)
  return Prisma.sql`(${Prisma.join(each, ' OR ')})`
}

function isSaid({ text, letters }: Pick<Phrase, 'text' | 'letters'>): Prisma.Sql {
  const inTitle = stands('d.title', text)
  return letters ? Prisma.sql`(${inTitle} OR ${standTogether(letters)})` : inTitle
}

/** Each way of cutting endings once: for most words they leave the same. */
export function distinct(branches: number[][]): number[][] {
  const seen = new Map(branches.map((codes) => [[...codes].sort().join(), codes]))
  return [...seen.values()]
}

/** The words of a folded text as a text in each language would hold them. */
export function allOf(text: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(plainto_tsquery('english', ${text}) || plainto_tsquery('french', ${text}) || plainto_tsquery('simple', ${text}))`
}
