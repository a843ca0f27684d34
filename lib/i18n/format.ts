import type { Locale } from './locales'

// Dates, names of countries and lists in the reader's language. English is written the way a newspaper of record writes
// it: day before month, a 24-hour clock.
const FORMAT_LOCALE: Record<Locale, string> = { en: 'en-GB' }

const DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

export interface Days {
  startsOn: Date | null
  endsOn: Date | null
  year: number
}

/** "13 December 2024". Takes what a date column gives: midnight UTC of the day. */
export function formatDay(locale: Locale, day: Date): string {
  return dateFormat(locale, DAY).format(day)
}

/** "Friday 13 December", with the year where nothing around it tells it. */
export function formatWeekday(locale: Locale, day: Date, { withYear = false } = {}): string {
  const { year, ...dayAndMonth } = DAY
  return dateFormat(locale, { weekday: 'long', ...dayAndMonth, ...(withYear ? { year } : {}) })
    .format(day)
    .replace(',', '')
}

/** "Fri 13 Dec", for strips and tables. */
export function formatShortDay(locale: Locale, day: Date): { weekday: string; day: string; month: string } {
  const parts = dateFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).formatToParts(
    day,
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? ''
  return { weekday: part('weekday'), day: part('day'), month: part('month') }
}

/** "13–15 December 2024", across months and years too; the start alone when the end is not known; else the year. */
export function formatDays(locale: Locale, { startsOn, endsOn, year }: Days): string {
  if (!startsOn) return String(year)
  if (!endsOn) return formatDay(locale, startsOn)
  return tight(dateFormat(locale, DAY).formatRange(startsOn, endsOn))
}

/** "2019", "May 2019" or "12 May 2019": as much of a day as is known, written as 2019, 2019-05 or 2019-05-12. */
export function formatPartialDay(locale: Locale, day: string): string {
  const [year, month, date] = day.split('-')
  if (month === undefined) return day
  const start = new Date(`${year}-${month}-${date ?? '01'}T00:00:00Z`)
  return date === undefined ? dateFormat(locale, MONTH).format(start) : formatDay(locale, start)
}

/** "14 December 2024, 09:41" on a wall clock in `zone`. */
export function formatInstant(locale: Locale, instant: Date, zone: string): string {
  return `${dateFormat(locale, { ...DAY, timeZone: zone }).format(instant)}, ${formatTime(locale, instant, zone)}`
}

/** "09:41" on a wall clock in `zone`. */
export function formatTime(locale: Locale, instant: Date, zone: string): string {
  return dateFormat(locale, { ...TIME, timeZone: zone }).format(instant)
}

/** The zone in words and its distance from UTC at that instant: "Gulf Standard Time", "UTC+4". */
export function describeZone(locale: Locale, zone: string, at: Date): { name: string; offset: string } {
  return {
    name: zoneName(locale, zone, at, 'longGeneric'),
    offset: zoneName(locale, zone, at, 'shortOffset').replace('GMT', 'UTC'),
  }
}

/** The country of an ISO 3166 code; the code itself when it is none. */
export function countryName(locale: Locale, code: string): string {
  return nameOf(displayNames(locale, 'region'), code)
}

/** The language of a BCP 47 tag; the tag itself when it is none. */
export function languageName(locale: Locale, tag: string): string {
  return nameOf(displayNames(locale, 'language'), tag)
}

/** "a, b and c". */
export function formatList(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(FORMAT_LOCALE[locale], { type: 'conjunction' }).format(items)
}

/** Orders words as readers of the language expect. */
export function collator(locale: Locale): Intl.Collator {
  return new Intl.Collator(FORMAT_LOCALE[locale], { sensitivity: 'base' })
}

function zoneName(locale: Locale, zone: string, at: Date, style: 'longGeneric' | 'shortOffset'): string {
  const parts = dateFormat(locale, { timeZone: zone, timeZoneName: style, hour: 'numeric' }).formatToParts(at)
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone
}

/** Days of one month stand close: "13–15"; months keep their spaces: "30 October – 1 November". */
function tight(range: string): string {
  return range.replace(/(?<=^\d+)\s*–\s*(?=\d+ \p{L}+ \d+$)/u, '–')
}

function nameOf(known: Intl.DisplayNames, code: string): string {
  try {
    return known.of(code) ?? code
  } catch (error) {
    if (error instanceof RangeError) return code
    throw error
  }
}

// Making a formatter costs far more than using it.
const formatters = new Map<string, Intl.DateTimeFormat>()
const names = new Map<string, Intl.DisplayNames>()

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(FORMAT_LOCALE[locale], options)
  formatters.set(key, made)
  return made
}

function displayNames(locale: Locale, type: 'region' | 'language'): Intl.DisplayNames {
  const key = locale + type
  const made = names.get(key) ?? new Intl.DisplayNames(FORMAT_LOCALE[locale], { type })
  names.set(key, made)
  return made
}
