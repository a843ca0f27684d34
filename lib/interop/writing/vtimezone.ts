import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'

/**
 * A zone as iCalendar describes it, for the years around these instants: one observance for each change of the clock, from
 * the very data by which the site itself tells the time, so that a calendar shows the same hour.
 */
export function vtimezone(zone: string, instants: readonly Date[]): ICAL.Component {
  const times = instants.map((instant) => instant.getTime())
  const from = Temporal.Instant.fromEpochMilliseconds(Math.min(...times))
    .toZonedDateTimeISO(zone)
    .subtract({ years: 1 })
  const until = Temporal.Instant.fromEpochMilliseconds(Math.max(...times))
    .toZonedDateTimeISO(zone)
    .add({ years: 1 })
  const component = new ICAL.Component('vtimezone')
  component.addPropertyWithValue('tzid', zone)
  component.addSubcomponent(observance('standard', '1970-01-01T00:00:00', from.offset, from.offset, nameOf(from)))
  let at = from
  for (;;) {
    const next = at.getTimeZoneTransition('next')
    if (!next || Temporal.ZonedDateTime.compare(next, until) > 0) return component
    const before = next.subtract({ nanoseconds: 1 })
    // The wall clock on which the change happens is still the old one's.
    const wall = next.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime()
    const kind = next.offsetNanoseconds > before.offsetNanoseconds ? 'daylight' : 'standard'
    component.addSubcomponent(
      observance(kind, wall.toString({ smallestUnit: 'second' }), before.offset, next.offset, nameOf(next)),
    )
    at = next
  }
}

function observance(
  kind: 'standard' | 'daylight',
  start: string,
  from: string,
  to: string,
  name: string,
): ICAL.Component {
  const component = new ICAL.Component(kind)
  component.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(start))
  component.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromString(from))
  component.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromString(to))
  component.addPropertyWithValue('tzname', name)
  return component
}

function nameOf(time: Temporal.ZonedDateTime): string {
  return `UTC${time.offset}`
}
