import 'server-only'
import { db } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import type { Question } from '../question'
import type { Kind } from '../state'
import type { Letters } from './letters'
import { allOf, distinct, readPhrases, type Phrase } from './phrases'

/** What a question asks for, in the form that the index is asked in. The texts are tsqueries that the database wrote. */
export interface Words {
  /** For each way of cutting endings the numbers of the words, all of which must be there. Empty: no word says anything. */
  branches: number[][]
  excluded: number[]
  /** Whether a reader of English or French would call all of them stop words. */
  sayLittle: boolean
  /** The letters that the words have in paragraphs. */
  letters: Letters
  /** All of the words, for titles; and any of them, for weighing and marking. */
  all: string
  any: string
  /** Folded. */
  text: string
  phrases: Phrase[]
  excludedPhrases: Phrase[]
  /** For each kind that has pieces below which number they end, and which of the words have bits in them. */
  sealed: Partial<Record<Kind, Sealed>>
}

export interface Sealed {
  below: number
  common: number[]
}

interface Row {
  en: number[]
  fr: number[]
  plain: number[]
  excluded: number[]
  letters: Letters
  all: string
  any: string
  text: string
  sealed: Words['sealed'] | null
}

/** Stop words, marks and whatever else says nothing are gone from it. Nothing that is typed can be wrong. */
export async function readWords({ words, phrases, excluded }: Question): Promise<Words> {
  const [single, several] = [excluded.filter(isOneWord), excluded.filter((each) => !isOneWord(each))]
  const [[read], quoted] = await Promise.all([
    db().$queryRaw<Row[]>`
      WITH asked AS (SELECT search.fold(${[words, ...phrases].join(' ')}) AS text, search.fold(${single.join(' ')}) AS without),
      read AS (
        SELECT text,
          search.codes(search.words('en', text)) AS en, search.codes(search.words('fr', text)) AS fr,
          search.codes(search.words('', text)) AS plain,
          search.codes(search.words('en', without) || search.words('fr', without) || search.words('', without)) AS excluded
        FROM asked)
      SELECT read.*, ${lettersOf} AS letters, ${allOf(Prisma.sql`text`)}::text AS all,
        replace((${allOf(Prisma.sql`text`)})::text, '&', '|') AS any,
        (SELECT jsonb_object_agg(kind, jsonb_build_object('below', below, 'common', ARRAY(
           SELECT code FROM search.common c WHERE c.kind = s.kind AND code = ANY(en || fr || plain || excluded))))
         FROM search.sealed s) AS sealed
      FROM read`,
    readPhrases([...phrases, ...several]),
  ])
  if (!read) throw new Error('The database did not read the words.')
  const { en, fr, plain, sealed, ...rest } = read
  return {
    ...rest,
    sealed: sealed ?? {},
    sayLittle: rest.text !== '' && (en.length === 0 || fr.length === 0),
    branches: distinct([en, fr, plain].filter((codes) => codes.length > 0)),
    phrases: quoted.slice(0, phrases.length),
    excludedPhrases: quoted.slice(phrases.length),
  }
}

/** Of each word all spellings that a language cuts to the same. */
const lettersOf = Prisma.sql`jsonb_build_object(
  'en', ARRAY(SELECT (SELECT coalesce(string_agg(letter, ''), '') FROM search.lexicon WHERE lexicon.en = code) FROM unnest(en) code),
  'fr', ARRAY(SELECT (SELECT coalesce(string_agg(letter, ''), '') FROM search.lexicon WHERE lexicon.fr = code) FROM unnest(fr) code),
  'plain', ARRAY(SELECT DISTINCT coalesce(search.packed(word), '') FROM string_to_table(text, ' ') word WHERE word <> ''))`

function isOneWord(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}]+$/u.test(text)
}
