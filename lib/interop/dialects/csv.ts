import { parse, type Options } from 'csv-parse/sync'
import type { CalendarDay } from '@/lib/core/calendar-day'
import type { Oddities } from '../oddities'
import type { ProgrammeFile } from '../programme-file'
import { MOST_PARTS } from '../reading/limits'
import { UnreadableFile } from '../unreadable-file'
import { dateOrder, dayIn, type DateOrder } from './csv-dates'
import { usualMapping, type CsvField, type CsvMapping } from './csv-columns'
import { ProgrammeBuilder, type GivenSession } from './programme-builder'
import { clockTime, instantOf, localInstant, minutesOf, type Clock } from './time'
import { zoneFor } from './zone'

interface Row {
  at: string
  values: Record<string, string>
}

/** A table with a row for each session, or for each person of a session: rows of one session are put together. */
export function readCsv(
  text: string,
  fallback: string | null,
  oddities: Oddities,
  given: CsvMapping = {},
): ProgrammeFile {
  const { headers, rows } = table(text, oddities)
  const mapping = { ...usualMapping(headers), ...given }
  for (const header of Object.values(mapping))
    if (!headers.includes(header)) throw new UnreadableFile('columns-unclear', 'line 1', header)
  if (!mapping.title) throw new UnreadableFile('columns-unclear', 'line 1', headers.join(', '))
  for (const header of headers)
    if (!Object.values(mapping).includes(header)) oddities.add('column-ignored', 'line 1', header)
  const { zone, stated } = zoneFor(null, fallback, true, oddities)
  const builder = new ProgrammeBuilder('csv', { zone, stated }, oddities)
  const cell = ({ values }: Row, field: CsvField) => (mapping[field] ? values[mapping[field]]?.trim() || null : null)
  const order = dateOrder(rows.flatMap((row) => [cell(row, 'date'), cell(row, 'start')]))
  if (order === 'unclear') oddities.add('ambiguous-date', 'line 1', mapping.date ?? mapping.start ?? null)

  const sessions = new Map<string, GivenSession>()
  for (const row of rows) {
    const session = sessionOf(row, cell, order, builder.clock)
    const key = session.id ?? JSON.stringify([session.title, session.startsAt, session.day, session.room])
    const known = sessions.get(key)
    if (known && known.title === session.title) {
      oddities.add('rows-joined', row.at, session.title)
      known.people?.push(...(session.people ?? []))
    } else sessions.set(known ? `${key} ${row.at}` : key, session)
  }
  for (const session of sessions.values()) builder.add(session)
  return builder.finish({ title: null, version: null, timeZone: stated })
}

function table(text: string, oddities: Oddities): { headers: string[]; rows: Row[] } {
  const records = recordsOf(text)
  const [first, ...rest] = records
  if (!first || first.record.length < 2) throw new UnreadableFile('unknown-form')
  const headers = first.record.map((header) => header.replace(/^\uFEFF/, '').trim())
  const rows = rest.flatMap(({ record, info }) => {
    const at = `line ${info.lines - record.join('').split('\n').length + 1}`
    if (record.every((value) => value.trim() === '')) {
      oddities.add('empty-rows', at)
      return []
    }
    return [{ at, values: Object.fromEntries(headers.map((header, index) => [header, record[index] ?? ''])) }]
  })
  return { headers, rows }
}

interface ParsedRecord {
  record: string[]
  info: { lines: number }
}

function recordsOf(text: string): ParsedRecord[] {
  let cells = 0
  const options: Options = {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    info: true,
    max_record_size: 1_000_000,
    on_record: (record: string[], { lines }) => {
      cells += record.length
      if (cells > MOST_PARTS) throw new UnreadableFile('too-many-parts', `line ${lines}`)
      return record
    },
  }
  try {
    return parse(text, options) as unknown as ParsedRecord[]
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile('not-well-formed', null, error instanceof Error ? error.message.slice(0, 200) : null)
  }
}

/** The sign that parts the first line into most pieces. */
function delimiterOf(text: string): string {
  const line = text.slice(0, 10_000).split('\n')[0] ?? ''
  const counts = [',', ';', '\t', '|'].map((sign) => [sign, line.split(sign).length] as const)
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0]
}

type Cell = (row: Row, field: CsvField) => string | null

function sessionOf(row: Row, cell: Cell, order: DateOrder, clock: Clock): GivenSession {
  const { at } = row
  const day = dayIn(cell(row, 'date') ?? cell(row, 'start'), order)
  const startsAt = momentOf(cell(row, 'start'), day, order, at, clock)
  const people = (field: 'speakers' | 'moderators', role: string | null) =>
    namesIn(cell(row, field)).map((name) => ({ at, id: null, name, role }))
  const speakers = people('speakers', null)
  // Office and organisation are told of one person only where the row names one.
  const [only] = speakers.length === 1 ? speakers : []
  const officer = only && { ...only, title: cell(row, 'office'), organisation: cell(row, 'organisation') }
  return {
    at,
    id: cell(row, 'id'),
    title: cell(row, 'title'),
    texts: [cell(row, 'subtitle'), cell(row, 'abstract')],
    type: cell(row, 'type'),
    language: cell(row, 'language'),
    state: cell(row, 'status'),
    day,
    startsAt,
    endsAt: endOf(row, cell, startsAt, day, order, clock),
    room: cell(row, 'room'),
    track: cell(row, 'track'),
    people: [...people('moderators', 'moderator'), ...(officer ? [officer] : speakers)],
  }
}

function momentOf(
  text: string | null,
  day: CalendarDay | null,
  order: DateOrder,
  at: string,
  clock: Clock,
): Date | null {
  if (text === null) return null
  if (/^\d{4}-\d{2}-\d{2}[T ]\d/.test(text)) return instantOf(text, at, clock)
  const time = timeIn(text)
  const own = dayIn(text, order) ?? day
  if (time && own) return localInstant(own, time, at, clock)
  if (time !== null || /\d/.test(text)) clock.oddities.add(own && !time ? 'no-time' : 'unreadable-time', at, text)
  return null
}

function endOf(
  row: Row,
  cell: Cell,
  startsAt: Date | null,
  day: CalendarDay | null,
  order: DateOrder,
  clock: Clock,
): Date | null {
  const [end, duration] = [cell(row, 'end'), cell(row, 'duration')]
  if (end !== null) return momentOf(end, day, order, row.at, clock)
  const minutes = duration === null ? null : minutesOf(duration.replace(/\s*(min(utes?|uten)?|')\.?$/i, ''))
  if (duration !== null && minutes === null) clock.oddities.add('unreadable-time', row.at, duration)
  return startsAt && minutes !== null ? new Date(startsAt.getTime() + minutes * 60_000) : null
}

/** "09:30", "9.30", "9h30", "2:15 pm": as a 24-hour clock shows it. */
function timeIn(text: string): string | null {
  const found = /(?:^|[T\s])(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*(am|pm)?\s*(?:Uhr)?$/i.exec(text.trim())
  if (!found) return null
  const half = found[3]?.toLowerCase()
  const hour = half ? (Number(found[1]) % 12) + (half === 'pm' ? 12 : 0) : Number(found[1])
  const time = `${hour}:${found[2]}`
  return clockTime(time) ? time : null
}

/** Names in one cell stand apart by semicolons or lines, and by commas where there are no others. */
function namesIn(text: string | null): string[] {
  if (text === null) return []
  const apart = /[;\n|]/.test(text) ? /[;\n|]/ : /,|\s&\s|\sand\s|\sund\s|\set\s/
  return text
    .split(apart)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
