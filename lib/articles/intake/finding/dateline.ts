import type { Dateline } from '../../content'
import type { FindingOf } from '../proposals'
import type { SourceLine, Span } from '../source'
import { isRegion } from './regions'
import { dayOf, DAY_WORDS } from './days'

const CITY = "\\p{Lu}[\\p{Lu}\\p{M}’'.-]*(?:[ \\u00A0-]\\p{Lu}[\\p{Lu}\\p{M}’'.-]*){0,3}"
const MIXED_CITY = "\\p{Lu}[\\p{L}\\p{M}’'-]+(?:[ \\u00A0-]\\p{Lu}[\\p{L}\\p{M}’'-]+){0,2}"
const COUNTRY = '(?:,\\s(?<country>\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}[\\p{L}]+){0,2}))?'
const AGENCY =
  '(?:\\s*(?:\\((?<agency>[\\p{L}][\\p{L}\\d .&/-]{1,40})\\)|/(?<slashed>[\\p{L}][\\p{L}\\d .&-]{1,40})/))?'
const SEPARATOR = '(?<separator>\\s*(?:—|--|–|-(?=\\s)|:|/|\\.)\\s*)'
const date = (separator: string) => `(?:${separator}\\s*(?<date>${DAY_WORDS}))?`

const CAPITALS = new RegExp(
  `^(?<city>${CITY})${COUNTRY.replace('\\p{Lu}[\\p{L}.]+', `(?!${DAY_WORDS})$&`)}${date(',')}${AGENCY}${SEPARATOR}`,
  'u',
)
// Without capitals only a date makes it a dateline: "Geneva, 3 May 2019 – ".
const WITH_DATE = new RegExp(
  `^(?<city>${MIXED_CITY})(?:,\\s(?!${DAY_WORDS})(?<country>${MIXED_CITY}))?,\\s*(?<date>${DAY_WORDS})${AGENCY}${SEPARATOR}`,
  'u',
)
// Three capitals are an abbreviation far more often than Ulm.
const SHORTEST_CITY = 4
const NO_CITY =
  /^(NOTE|UPDATE|UPDATED|BREAKING|CORRECTION|EXCLUSIVE|LIVE|VIDEO|PHOTO|PHOTOS|WATCH|READ|OPINION|ANALYSIS|INTERVIEW|TRANSCRIPT|MODERATOR|QUESTION|ANSWER|NATO|SPEAKER|CHAIR|HOST|PRESS RELEASE|FOR IMMEDIATE RELEASE|EMBARGO|EMBARGOED|CONTACT|ABOUT|SUBJECT|DATE|TO|FROM)$/u

const SEVERAL = new RegExp(
  `^(?<city>${CITY})(?<between>\\s?/\\s?|,\\s|\\s(?:and|et|und|&)\\s)(?=(?<next>${CITY})(?!\\p{Ll}))`,
  'u',
)
const MOST_DATELINES = 3

/**
 * Where the piece was filed, at the very beginning of its first paragraph; from several places at once it has a dateline for
 * each. `year` fills in dates that lack one.
 */
export function findDatelines(line: SourceLine, year: number | null): FindingOf<'dateline'>[] {
  const found: FindingOf<'dateline'>[] = []
  for (let at = 0; ;) {
    const rest = { ...line, text: line.text.slice(at) }
    const { city, between, next } = SEVERAL.exec(rest.text)?.groups ?? {}
    const isOneOfSeveral =
      found.length < MOST_DATELINES - 1 &&
      city !== undefined &&
      city.length >= SHORTEST_CITY &&
      (next ?? '').length >= SHORTEST_CITY &&
      !(between?.startsWith(',') && isRegion(next ?? '')) &&
      !NO_CITY.test(city)
    if (!city || !between || !isOneOfSeveral) {
      const last = findDateline(rest, year)
      // Capitals that no dateline ends are the beginning of something else.
      return last ? [...found, { ...last, spans: last.spans.map((span) => shifted(span, at)) }] : []
    }
    const value: Dateline = { city: titleCase(city), country: null, date: null, agency: null, separator: '/' }
    const to = at + city.length + between.length
    found.push({ kind: 'dateline', value, accepted: true, spans: [{ line: line.id, from: at, to }] })
    at = to
  }
}

function shifted(span: Span, by: number): Span {
  return { ...span, from: span.from + by, to: span.to + by }
}

function findDateline(line: SourceLine, year: number | null): FindingOf<'dateline'> | null {
  const found = CAPITALS.exec(line.text) ?? WITH_DATE.exec(line.text)
  const { city, country, date: day, agency, slashed, separator } = found?.groups ?? {}
  if (!found || !city || separator === undefined || city.length < SHORTEST_CITY || NO_CITY.test(city)) return null
  const rest = line.text.slice(found[0].length)
  // A dateline is followed by prose; a label ("PARIS: 12") or a hyphenated word is not.
  if (rest.length < 20 || !/^[“"«„‘]?\s?[\p{L}\d]/u.test(rest)) return null
  const weak = /^\s*[:./]/.test(separator) && !country && !day && !agency && !slashed
  if (weak && /^\p{Lu}[\p{Lu}]/u.test(rest)) return null
  const value: Dateline = {
    city: titleCase(city),
    country: country ?? null,
    date: day ? dayOf(day, year) : null,
    agency: agency ?? slashed ?? null,
    separator: separatorOf(separator),
  }
  return {
    kind: 'dateline',
    value,
    accepted: !weak || city.length > 3,
    spans: [{ line: line.id, from: 0, to: found[0].length }],
  }
}

function separatorOf(printed: string): Dateline['separator'] {
  if (/—|--/.test(printed)) return '—'
  if (/[–-]/.test(printed)) return ' – '
  return printed.includes(':') ? ': ' : printed.includes('/') ? '/' : '. '
}

/** "ABU DHABI" is how a dateline is set, not how the city is spelt. */
function titleCase(city: string): string {
  if (/\p{Ll}/u.test(city)) return city
  return city
    .toLowerCase()
    .replace(/(^|[ \u00A0’'-])(\p{L})/gu, (_match, before: string, letter: string) => before + letter.toUpperCase())
}
