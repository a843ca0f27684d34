import 'server-only'
import { Prisma } from '@/lib/platform/db/generated/client'
import type { Facet, Kind } from '../state'
import { fits, holds, holdsAnyOf, holdsOneOf, narrowed, orNamed, type Asked } from './conditions'
import type { Narrowing } from './narrowing'
import type { Sealed } from './words'

/** How the documents of one kind that fit are counted by bits: docs/decisions/0027. */
export interface ByBits {
  /** Those in pieces of which the bits can tell: rows of `kind, first, bits`. */
  matched: Prisma.Sql
  /** Of which documents `d` the bits cannot tell, or told too much. */
  others: OneByOne[]
}

/** Documents `d` that are counted by reading them, or taken off. */
export interface OneByOne {
  condition: Prisma.Sql
  sign: 1 | -1
}

/** Null where the bits do not know what is asked, or would not save anything: a question with a rare word. */
export function byBits(asked: Asked, kind: Kind): ByBits | null {
  const sealed = asked.words.sealed[kind]
  const narrowing = narrowedByBits(asked.narrowing)
  if (!sealed || !narrowing || asked.isEmpty || hasPhrases(asked)) return null
  const { branches, excluded } = asked.words
  const isCommon = (code: number) => sealed.common.includes(code)
  const common = branches.filter((codes) => codes.every(isCommon))
  if (branches.length > 0 && common.length === 0) return null
  const bits = [
    Prisma.sql`p.live`,
    ...(common.length > 0 ? [allHeld(common)] : []),
    ...narrowing,
    ...excluded.filter(isCommon).map((code) => Prisma.sql`~${heldBits(code)}`),
  ]
  return {
    matched: Prisma.sql`
      SELECT p.kind, p.first, ${Prisma.join(bits, ' & ')} AS bits
      FROM search.piece p WHERE p.kind = ${kind}::text AND p.first < ${sealed.below}::int`,
    others: othersThan(common, asked, sealed),
  }
}

/** Loose documents; those that only a rare word finds; those that only a rare word leaves out. */
function othersThan(common: number[][], { words, narrowing }: Asked, sealed: Sealed): ByBits['others'] {
  const { branches, excluded } = words
  const rare = branches.filter((codes) => !common.includes(codes))
  const leftOut = excluded.filter((code) => !sealed.common.includes(code))
  const [loose, inPieces] = [Prisma.sql`d.number >= ${sealed.below}::int`, Prisma.sql`d.number < ${sealed.below}::int`]
  const without = (codes: number[]) => (codes.length > 0 ? [Prisma.sql`NOT ${holdsOneOf(codes)}`] : [])
  const within = (found: number[][]) => (found.length > 0 ? [holdsAnyOf(found)] : [])
  const all = (...conditions: Prisma.Sql[]) => Prisma.join([...narrowed(narrowing), ...conditions], ' AND ')
  return [
    { condition: all(loose, ...within(branches), ...without(excluded)), sign: 1 },
    ...(rare.length > 0
      ? [
          {
            condition: all(inPieces, holdsAnyOf(rare), Prisma.sql`NOT ${holdsAnyOf(common)}`, ...without(excluded)),
            sign: 1 as const,
          },
        ]
      : []),
    ...(leftOut.length > 0
      ? [
          {
            condition: all(
              ...[inPieces, holdsOneOf(leftOut), ...within(common)],
              ...without(excluded.filter((code) => !leftOut.includes(code))),
            ),
            sign: -1 as const,
          },
        ]
      : []),
  ]
}

/** Rows of `kind, first, bits`: what the bits of the kinds tell. */
export function matchedBy(ways: (ByBits | null)[]): Prisma.Sql {
  const matched = ways.flatMap((way) => (way ? [way.matched] : []))
  if (matched.length > 0) return Prisma.join(matched, ' UNION ALL ')
  return Prisma.sql`SELECT NULL::text AS kind, NULL::int AS first, NULL::varbit AS bits WHERE FALSE`
}

/** Documents of a kind that are counted one by one: all, unless it has bits; and who is found by name alone. */
export function oneByOne(asked: Asked, named: string[], kind: Kind, way: ByBits | null): OneByOne[] {
  const isNamed = kind === 'speaker' && named.length > 0 && (asked.narrowing.kinds?.includes('speaker') ?? true)
  if (!way) return [{ condition: isNamed ? orNamed(asked, named, fits(asked, null)) : fits(asked, null), sign: 1 }]
  return [...way.others, ...(isNamed ? [{ condition: namedOnly(asked, named), sign: 1 as const }] : [])]
}

/** People who are found by name and not by words. */
function namedOnly({ words, narrowing }: Asked, named: readonly string[]): Prisma.Sql {
  const byWords = holds(words)
  const others = byWords.length > 0 ? Prisma.sql`NOT (${Prisma.join(byWords, ' AND ')})` : Prisma.sql`FALSE`
  return Prisma.join([Prisma.sql`d.id = ANY(${[...named]}::uuid[])`, ...narrowed(narrowing), others], ' AND ')
}

function hasPhrases({ words }: Asked): boolean {
  return [...words.phrases, ...words.excludedPhrases].some(({ text }) => text)
}

/** Null where it is narrowed to what has no bits, which is little: a speaker, a session, days within a year. */
function narrowedByBits(narrowing: Narrowing): Prisma.Sql[] | null {
  const { editionIds, sessionIds, speakerIds, topicIds, country, language, from, until } = narrowing
  const days = [...from, ...until]
  if (sessionIds.length > 0 || speakerIds.length > 0 || !days.every((day) => day.endsWith('-01-01'))) return null
  return [
    ...editionIds.map((ids) => chosen('edition', is(ids))),
    ...topicIds.map((ids) => chosen('topic', is(ids))),
    ...(country ? [chosen('country', is([country]))] : []),
    ...(language ? [chosen('language', is([language]))] : []),
    ...from.map((day) => chosen('year', Prisma.sql`c.value COLLATE "C" >= ${day.slice(0, 4)}::text`)),
    ...until.map((day) => chosen('year', Prisma.sql`c.value COLLATE "C" < ${day.slice(0, 4)}::text`)),
  ]
}

function is(values: string[]): Prisma.Sql {
  return Prisma.sql`c.value = ANY(${values}::text[])`
}

function chosen(facet: Facet, condition: Prisma.Sql): Prisma.Sql {
  return orNone(Prisma.sql`
    SELECT bit_or(c.bits) FROM search.choice_bits c
    WHERE c.kind = p.kind AND c.first = p.first AND c.facet = ${facet}::text AND ${condition}`)
}

function allHeld(branches: number[][]): Prisma.Sql {
  const each = branches.map((codes) => Prisma.sql`(${Prisma.join(codes.map(heldBits), ' & ')})`)
  return Prisma.sql`(${Prisma.join(each, ' | ')})`
}

function heldBits(code: number): Prisma.Sql {
  return orNone(Prisma.sql`
    SELECT w.bits FROM search.word_bits w WHERE w.kind = p.kind AND w.code = ${code}::int AND w.first = p.first`)
}

/** What no document of a piece has, has no row. */
function orNone(bits: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`coalesce((${bits}), p.live # p.live)`
}
