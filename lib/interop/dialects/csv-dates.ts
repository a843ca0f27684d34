import type { CalendarDay } from '@/lib/core/calendar-day'
import { dayOf } from './time'

/** Whether 3/4/2026 is in April or in March. */
export type DateOrder = 'day-first' | 'month-first' | 'unclear'

const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/

/** How a column writes its dates: one that could not be otherwise decides for all. */
export function dateOrder(cells: readonly (string | null)[]): DateOrder {
  const found = cells.flatMap((cell) => {
    const match = NUMERIC.exec(cell?.trim() ?? '')
    return match ? [match] : []
  })
  if (found.every(([, , sign]) => sign === '.')) return 'day-first'
  if (found.some(([, first]) => Number(first) > 12)) return 'day-first'
  if (found.some(([, , , second]) => Number(second) > 12)) return 'month-first'
  return found.every(([, first, , second]) => first === second) ? 'day-first' : 'unclear'
}

/** The calendar day that a cell begins with; an unclear order is read day first. */
export function dayIn(text: string | null, order: DateOrder): CalendarDay | null {
  if (text === null) return null
  const trimmed = text.trim()
  const iso = dayOf(
    trimmed.replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})/, (_, y, m, d) => isoOf(`${y}`, `${m}`, `${d}`)),
  )
  if (iso) return iso
  const found = NUMERIC.exec(trimmed)
  if (!found) return dayInWords(trimmed)
  const [day, month] = order === 'month-first' ? [found[3]!, found[1]!] : [found[1]!, found[3]!]
  return dayOf(isoOf(found[4]!, month, day))
}

/** "Thursday, 1 May 2031", "May 1st, 2031", "1. Mai 2031". */
function dayInWords(text: string): CalendarDay | null {
  const dayFirst =
    /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.|er|º)?\s+(?:de\s+)?(\p{L}+)\.?,?\s+(?:de\s+)?(\d{4})/u.exec(text)
  const monthFirst = /^(?:\p{L}+\.?,?\s+)??(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(text)
  const [day, name, year] = dayFirst
    ? dayFirst.slice(1)
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3]]
      : []
  const month = name && months().get(name.toLowerCase())
  return month && day && year ? dayOf(isoOf(year, String(month), day)) : null
}

function isoOf(year: string, month: string, day: string): string {
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

let known: Map<string, number> | undefined

/** The months by their names, short and long, in languages that programmes are written in. */
function months(): Map<string, number> {
  if (known) return known
  known = new Map()
  for (const language of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'uk', 'kk', 'tr'])
    for (const form of ['long', 'short'] as const)
      for (let month = 1; month <= 12; month += 1) {
        // Beside a day, some languages write a month in another case.
        const parts = new Intl.DateTimeFormat(language, { day: 'numeric', month: form, timeZone: 'UTC' }).formatToParts(
          new Date(Date.UTC(2031, month - 1, 1)),
        )
        const name = parts.find(({ type }) => type === 'month')?.value
        if (name) known.set(name.toLowerCase().replace(/\.$/, ''), month)
      }
  return known
}
