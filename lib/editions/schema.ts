import { z } from 'zod'
import { isTimeZone } from '@/lib/core/time-zone'
import { baseVersion, line, optionalCountry, optionalDay, optionalLine } from '@/lib/editorial/fields'
import { EditionStatus } from '@/lib/platform/db/generated/enums'

/** Something with a name in a list of its own; null is the id of one that is new. */
const named = z.strictObject({ id: z.uuid().nullable(), name: line(200) })

const list = (message: string, most: number) =>
  z
    .array(named)
    .max(most)
    .check(({ value, issues }) => {
      const names = value.map(({ name }) => name.toLowerCase())
      names.forEach((name, index) => {
        if (names.indexOf(name) < index)
          issues.push({ code: 'custom', input: undefined, path: [index, 'name'], message })
      })
    })

/** All that the desk decides about an edition. */
export const editionValue = z
  .strictObject({
    seriesId: z.uuid('series.missing'),
    number: z.int('number.none').min(1, 'number.none').max(10_000, 'number.none'),
    year: z.int('year.none').min(1800, 'year.none').max(2200, 'year.none'),
    status: z.enum(EditionStatus),
    city: optionalLine(200),
    country: optionalCountry,
    timeZone: z
      .string()
      .nullable()
      .transform((zone) => zone || null)
      .refine((zone) => zone === null || isTimeZone(zone), 'zone.unknown'),
    startsOn: optionalDay,
    endsOn: optionalDay,
    datesNote: optionalLine(500),
    theme: optionalLine(300),
    participation: optionalLine(500),
    venueId: z.uuid().nullable(),
    tracks: list('track.twice', 100),
  })
  .check(({ value, issues }) => {
    const refuse = (path: string, message: string) =>
      issues.push({ code: 'custom', input: undefined, path: [path], message })
    const { status, city, timeZone, startsOn, endsOn } = value
    if (status === 'not_held') {
      if (startsOn ?? endsOn) refuse('startsOn', 'edition.notHeldHasNoDays')
    } else {
      if (!city) refuse('city', 'text.missing')
      if (!timeZone) refuse('timeZone', 'zone.missing')
    }
    if (endsOn && !startsOn) refuse('startsOn', 'day.missing')
    if (startsOn && endsOn && endsOn < startsOn) refuse('endsOn', 'day.endBeforeStart')
  })

export type EditionValue = z.output<typeof editionValue>

/** Either an edition of a series that there is, or the first one of a new series. */
export const createEditionInput = z.strictObject({
  value: editionValue,
})
export const saveEditionInput = z.strictObject({
  editionId: z.uuid(),
  base: baseVersion,
  value: editionValue,
  /** When the zone changes: whether sessions keep the time on the clock, or the instant. */
  keep: z.enum(['clock', 'instant']),
})
export const createSeriesInput = z.strictObject({ name: line(200), abbreviation: line(30) })

export const venueValue = z.strictObject({
  name: line(200),
  city: line(200),
  country: optionalCountry.refine((country) => country !== null, 'country.code').transform((country) => country ?? ''),
  /** In the order in which the programme shows them. */
  rooms: list('room.twice', 200),
})
export type VenueValue = z.output<typeof venueValue>

export const saveVenueInput = z.strictObject({
  /** Null for a new one. */
  venueId: z.uuid().nullable(),
  base: baseVersion.nullable(),
  value: venueValue,
})

export type CreateEditionInput = z.input<typeof createEditionInput>
export type SaveEditionInput = z.input<typeof saveEditionInput>
export type CreateSeriesInput = z.input<typeof createSeriesInput>
export type SaveVenueInput = z.input<typeof saveVenueInput>
