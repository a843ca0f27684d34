import { calendarDay, dateColumn } from '@/lib/core/calendar-day'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { NO_WORDS, type PictureWords } from '../words'

type Row = Prisma.MediaAssetGetPayload<object>

export function wordsOf(row: Row): PictureWords {
  const names = Object.keys(NO_WORDS) as (keyof PictureWords)[]
  const words = Object.fromEntries(names.map((name) => [name, row[name]]))
  return { ...words, takenOn: row.takenOn && calendarDay(row.takenOn) } as unknown as PictureWords
}

const DAY_MS = 24 * 60 * 60 * 1000

/** The moment at which a right is over whose last day is given. */
export function endOfRight(lastDay: string | null): Date | null {
  return lastDay === null ? null : new Date(dateColumn(lastDay).getTime() + DAY_MS)
}

/** The words as the columns take them. */
export function columnsOf({ takenOn, ...words }: PictureWords) {
  return { ...words, takenOn: takenOn === null ? null : dateColumn(takenOn) }
}
