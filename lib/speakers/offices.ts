import type { CalendarDay } from '@/lib/core/calendar-day'

/** An office with its days as far as they are known: "2019", "2019-05" or "2019-05-12". */
export interface DatedOffice {
  title: string | null
  organisationName: string | null
  organisationId: string | null
  since: string | null
  until: string | null
}

/**
 * The office that somebody held on a day: of those that cover it, the one that began last. What is known by its year only
 * covers the whole year, and one without any dates is no answer.
 */
export function officeOn<Office extends DatedOffice>(offices: readonly Office[], day: CalendarDay): Office | null {
  const held = offices.filter(
    ({ since, until }) =>
      (since !== null || until !== null) &&
      (since === null || since <= day.slice(0, since.length)) &&
      (until === null || until >= day.slice(0, until.length)),
  )
  return held.sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? 1 : -1))[0] ?? null
}
