import type { CalendarDay } from '@/lib/core/calendar-day'
import { dayOf } from './time'

/** Whether 3/4/2026 is in April or in March. */
export type DateOrder = 'day-first' | 'month-first' | 'unclear'

const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})/

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
  const iso = dayOf(text)
  if (iso) return iso
  const found = NUMERIC.exec(text.trim())
  if (!found) return null
  const [day, month] = order === 'month-first' ? [found[3]!, found[1]!] : [found[1]!, found[3]!]
  return dayOf(`${found[4]}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
