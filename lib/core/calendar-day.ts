/** A calendar day as `YYYY-MM-DD`: no time, no zone. */
export type CalendarDay = string

/** The day that a date column holds (Prisma gives it as midnight UTC). */
export function calendarDay(date: Date): CalendarDay {
  return date.toISOString().slice(0, 10)
}

/** The other way round: what a date column wants. */
export function dateColumn(day: CalendarDay): Date {
  return new Date(`${day}T00:00:00Z`)
}
