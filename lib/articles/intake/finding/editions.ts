import { containsWords, fold } from '../fold'
import type { KnownEdition } from '../known'
import type { FindingOf, Match } from '../proposals'
import type { SourceLine, Span } from '../source'
import { findDatelines } from './dateline'
import { daysNamed } from './days'

// An ordinal with the series' name settles it; a city or a year alone only adds weight.
const WEIGHT = { ordinal: 8, theme: 6, year: 4, days: 4, city: 2 }
const ENOUGH = 4
const CERTAIN = 8
const REACH = 60

/** The edition that a text is about, by ordinal, year, theme, days and city beside the name of its series. */
export function findEdition(
  lines: readonly SourceLine[],
  editions: readonly KnownEdition[],
): FindingOf<'edition'> | null {
  const named = seriesNamed(lines, editions)
  if (named.length === 0) return null
  const text = lines.map(withoutDateline).join('\n')
  const folded = fold(text)
  const days = daysNamed(text)
  const scored = editions
    .filter((edition) => named.some(({ series }) => series === edition.series.abbreviation))
    .map((edition) => ({ edition, score: score(edition, named, folded, days) }))
    .filter((each) => each.score >= WEIGHT.city)
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  const spans = [(named.find(({ near }) => best && hasOrdinal(near, best.edition.number)) ?? named[0])?.span].filter(
    (span) => span !== undefined,
  )
  if (!best) return null
  const clear = best.score >= ENOUGH && best.score > (second?.score ?? 0)
  const value: Match = {
    choices: scored.slice(0, 5).map(({ edition }) => asChoice(edition)),
    chosen: clear ? best.edition.id : null,
    confidence: !clear
      ? 'open'
      : best.score >= CERTAIN && best.score - (second?.score ?? 0) >= WEIGHT.ordinal - WEIGHT.days
        ? 'certain'
        : 'likely',
  }
  return { kind: 'edition', value, spans, accepted: clear }
}

/** A dateline tells where a piece was filed, never where the conference met. */
function withoutDateline(line: SourceLine): string {
  return line.text.slice(findDatelines(line, null).at(-1)?.spans[0]?.to ?? 0)
}

interface NamedSeries {
  series: string
  /** The words around the name. */
  near: string
  span: Span
}

function seriesNamed(lines: readonly SourceLine[], editions: readonly KnownEdition[]): NamedSeries[] {
  const series = new Map(editions.map((edition) => [edition.series.abbreviation, edition.series]))
  return lines.flatMap((line) =>
    [...series.values()].flatMap(({ name, abbreviation }) =>
      [...line.text.matchAll(new RegExp(`(?<![\\p{L}])(?:${escape(name)}|${escape(abbreviation)})(?![\\p{L}])`, 'giu'))]
        .filter(([found]) => found === abbreviation || found.length > abbreviation.length)
        .map((found) => {
          const near = line.text.slice(Math.max(0, found.index - REACH), found.index + found[0].length + REACH)
          const before = /\d{1,2}(?:st|nd|rd|th|e|ème|ste|te|\.)?\s(?:annual\s|édition de la\s)?$/u.exec(
            line.text.slice(0, found.index),
          )
          const from = found.index - (before?.[0].length ?? 0)
          return { series: abbreviation, near, span: { line: line.id, from, to: found.index + found[0].length } }
        }),
    ),
  )
}

function score(
  edition: KnownEdition,
  named: readonly NamedSeries[],
  text: string,
  days: ReturnType<typeof daysNamed>,
): number {
  const near = named.filter(({ series }) => series === edition.series.abbreviation)
  const start = edition.startsOn
  const sameDays = days.some(
    ({ month, first, year }) =>
      start?.getUTCMonth() === month - 1 && start.getUTCDate() === first && (year === null || year === edition.year),
  )
  return (
    (near.some((each) => hasOrdinal(each.near, edition.number)) ? WEIGHT.ordinal : 0) +
    (near.some((each) => new RegExp(`(?<!\\d)${edition.year}(?!\\d)`).test(each.near)) ? WEIGHT.year : 0) +
    (edition.theme && containsWords(text, fold(edition.theme)) ? WEIGHT.theme : 0) +
    (sameDays ? WEIGHT.days : 0) +
    (edition.city && containsWords(text, fold(edition.city)) ? WEIGHT.city : 0)
  )
}

const ORDINAL_WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

function hasOrdinal(near: string, number: number): boolean {
  const word = ORDINAL_WORDS[number - 1]
  const digits = `(?<!\\d)${number}(?:st|nd|rd|th|e|ème|er|re|\\.)(?![\\p{L}\\d])`
  return new RegExp(word ? `${digits}|(?<!\\p{L})${word}(?!\\p{L})` : digits, 'iu').test(near)
}

function asChoice({ id, number, year, city, series }: KnownEdition) {
  return { id, label: `${series.abbreviation} ${year}`, hint: [`${number}`, city].filter(Boolean).join(' · ') }
}

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
