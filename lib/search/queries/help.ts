import 'server-only'
import { db } from '@/lib/platform/db/client'
import { FACETS, type SearchState } from '../state'
import { writeQuestion, type Question } from '../question'
import type { Help } from '../model'
import type { Likely } from '../name-hits'
import { likeness } from '@/lib/search-index/names/likeness'
import { soundsOf } from '@/lib/search-index/names/sounds'
import { nearestPeople } from './people'

const NEAREST = 4
/** Below this a known word is another word, no misprint. */
const LEAST_LIKE = 0.6

/**
 * What may help when nothing fits: misprints mended, one narrowing left out, the nearest names. Nothing is offered that finds
 * nothing; `count` says how much a search would find, `compared` is who was compared with the words already.
 */
export async function findHelp(
  state: SearchState,
  question: Question,
  count: (state: SearchState) => Promise<number>,
  compared: Likely[] | null,
): Promise<Help> {
  const [mended, wider, nearest] = await Promise.all([
    mend(state, question, count),
    widen(state, question, count),
    nearestPeople(question.words, NEAREST, compared),
  ])
  return { mended, wider, nearest }
}

/** The question with its misprints mended; null where it has none, or finds nothing without them either. */
export async function mend(
  state: SearchState,
  question: Question,
  count: (state: SearchState) => Promise<number>,
): Promise<string | null> {
  const words = question.words.split(' ').filter(Boolean)
  const rows = await db().$queryRaw<{ typed: string; folded: string; word: string; documents: number }[]>`
    SELECT typed, folded, near.word, near.documents
    FROM unnest(${words}::text[]) typed
    CROSS JOIN LATERAL search.fold(typed) folded
    CROSS JOIN LATERAL search.near_terms(folded) near
    WHERE length(folded) BETWEEN 4 AND 30 AND NOT EXISTS (SELECT FROM search.term t WHERE t.word = folded)`
  if (rows.length === 0) return null
  const meant = new Map(
    words.flatMap((word) => {
      const [best] = rows
        .filter(({ typed }) => typed === word)
        .map((row) => ({ ...row, like: likeness(soundsOf(row.folded), soundsOf(row.word), 'alphabet') }))
        .filter(({ like }) => like >= LEAST_LIKE)
        .sort((a, b) => b.like - a.like || b.documents - a.documents)
      return best ? [[word, best.word]] : []
    }),
  )
  if (meant.size === 0) return null
  const mended = writeQuestion({ ...question, words: words.map((word) => meant.get(word) ?? word).join(' ') })
  return (await count({ ...state, q: mended })) > 0 ? mended : null
}

async function widen(
  state: SearchState,
  question: Question,
  count: (state: SearchState) => Promise<number>,
): Promise<Help['wider']> {
  const without: { without: Help['wider'][number]['without']; state: SearchState }[] = [
    ...FACETS.filter((facet) => state.narrowed[facet]).map((facet) => ({
      without: facet,
      state: { ...state, narrowed: { ...state.narrowed, [facet]: undefined } },
    })),
    ...(state.type ? [{ without: 'type' as const, state: { ...state, type: null } }] : []),
    ...question.operators.map(({ name }) => ({
      without: name,
      state: {
        ...state,
        q: writeQuestion({ ...question, operators: question.operators.filter((each) => each.name !== name) }),
      },
    })),
  ]
  const counted = await Promise.all(without.map(async (each) => ({ ...each, count: await count(each.state) })))
  return counted.filter((each) => each.count > 0)
}
