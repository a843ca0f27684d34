const MONTHS =
  'Jan(?:uary|vier|uar)?|Feb(?:ruary|ruar)?|février|Mar(?:ch|s)?|März|Apr(?:il)?|avril|May|mai|Mai|June?|juin|Juni|July?|juillet|Juli|Aug(?:ust)?|août|Sept?(?:ember|embre)?|Oct(?:ober|obre)?|Okt(?:ober)?|Nov(?:ember|embre)?|Dec(?:ember)?|décembre|Dez(?:ember)?'
const MONTH_KEYS = [
  'jan',
  'f[eé][bv]',
  'm[aä]r',
  'a[pv]r',
  'ma[yi]',
  'ju(?:ne?|in|ni)',
  'jul|juil',
  'a(?:ug|oû)',
  'sep',
  'o[ck]t',
  'nov',
  'd[eé][cz]',
]

/** A day in words, in either order, with or without a year. No groups. */
export const DAY_WORDS = `(?:(?:${MONTHS})\\.?\\s\\d{1,2}(?!\\d)(?:,?\\s\\d{4})?|\\d{1,2}\\.?\\s(?:${MONTHS})\\.?(?:,?\\s\\d{4})?)`

const DAYS = new RegExp(
  `(?:(?<m1>${MONTHS})\\.?\\s(?<d1>\\d{1,2})(?:\\s?[-–]\\s?(?<e1>\\d{1,2}))?|(?<d2>\\d{1,2})(?:\\s?(?:[-–]|to|au|bis)\\s?(?<e2>\\d{1,2}))?\\.?\\s(?<m2>${MONTHS})\\.?)(?:,?\\s(?<year>\\d{4}))?`,
  'gu',
)

export interface DaysNamed {
  month: number
  first: number
  last: number
  year: number | null
}

/** Every day, or run of days within a month, that a text names. */
export function daysNamed(text: string): DaysNamed[] {
  return [...text.matchAll(DAYS)].map(({ groups = {} }) => {
    const first = Number(groups.d1 ?? groups.d2)
    return {
      month: monthOf(groups.m1 ?? groups.m2 ?? ''),
      first,
      last: Number(groups.e1 ?? groups.e2 ?? first),
      year: groups.year ? Number(groups.year) : null,
    }
  })
}

/** The calendar day that words name; null without a year, or when there is no such day. */
export function dayOf(words: string, fallbackYear: number | null): string | null {
  const [named] = daysNamed(words)
  const year = named?.year ?? fallbackYear
  if (!named || !year) return null
  const day = `${year}-${String(named.month).padStart(2, '0')}-${String(named.first).padStart(2, '0')}`
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null
}

function monthOf(word: string): number {
  return MONTH_KEYS.findIndex((key) => new RegExp(`^(?:${key})`, 'iu').test(word)) + 1
}
