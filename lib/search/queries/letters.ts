import 'server-only'
import { Prisma } from '@/lib/platform/db/generated/client'

/** For each word of a question the letters that it may have in a paragraph: docs/decisions/0028. By the language of the text. */
export interface Letters {
  en: string[]
  fr: string[]
  plain: string[]
}

/** What a paragraph begins with. */
const MARK = Prisma.sql`U&'\\0001'::text`

/** The paragraphs of a document `d`: rows of `letters, place`. Before the first mark there is nothing. */
export const PARAGRAPHS = Prisma.sql`
  (SELECT letters, ordinality - 2 AS place FROM string_to_table(d.words, ${MARK}) WITH ORDINALITY AS each (letters, ordinality)) p`

/** Which letters a document `d` has for the words. */
export function askedOf({ en, fr, plain }: Letters): Prisma.Sql {
  return Prisma.sql`CASE left(d.language, 2) WHEN 'en' THEN ${en}::text[] WHEN 'fr' THEN ${fr}::text[] ELSE ${plain}::text[] END`
}

/** How many of the words a paragraph `p` holds. */
export function wordsIn(letters: Letters): Prisma.Sql {
  return Prisma.sql`(SELECT count(*) FROM unnest(${askedOf(letters)}) one WHERE translate(p.letters, one, '') <> p.letters)`
}

/** Whether it holds all of them, where there are any. */
export function holdsAllWords(letters: Letters): Prisma.Sql {
  return Prisma.sql`${wordsIn(letters)} = nullif(cardinality(${askedOf(letters)}), 0)`
}

/** Whether letters stand together in the paragraphs of a document `d`. */
export function standTogether(letters: string): Prisma.Sql {
  return Prisma.sql`strpos(d.words, ${letters}::text) > 0`
}
