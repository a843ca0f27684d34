import type { Oddities } from '../oddities'
import type { ScheduleDay } from './schedule-event'
import { dayOf } from './time'

interface Placed {
  at: string
}

/** What a schedule says of its own days, against the days that it has. */
export function checkDays(
  conference: Placed & { start: string | null; end: string | null },
  days: (Placed & ScheduleDay)[],
  oddities: Oddities,
): void {
  const dates = days
    .map(({ date }) => date && dayOf(date))
    .filter((date) => date !== null && date !== '')
    .sort()
  const [first, last] = [dates[0], dates.at(-1)]
  const [start, end] = [conference.start && dayOf(conference.start), conference.end && dayOf(conference.end)]
  if (start && first && start !== first)
    oddities.add('conference-days-differ', conference.at, `start ${start}, ${first}`)
  if (end && last && end !== last) oddities.add('conference-days-differ', conference.at, `end ${end}, ${last}`)
  for (const { at, date, start: begins, end: ends } of days)
    if (!begins || !ends) oddities.add('no-day-bounds', at, date)
}
