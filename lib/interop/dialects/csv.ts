import type { Oddities } from '../oddities'
import type { ProgrammeFile } from '../programme-file'
import { UnreadableFile } from '../unreadable-file'
import { dateOrder, type DateOrder } from './csv-dates'
import { decidedMapping, type CsvField, type CsvMapping } from './csv-columns'
import { csvTable, type Row } from './csv-table'
import { rowSpan } from './csv-times'
import { ProgrammeBuilder, type GivenSession } from './programme-builder'
import { knownZone, type Clock } from './time'
import { zoneFor } from './zone'

/** A table with a row for each session, or for each person of a session: rows of one session are put together. */
export function readCsv(
  text: string,
  fallback: string | null,
  oddities: Oddities,
  given: CsvMapping = {},
): ProgrammeFile {
  const { headers, rows } = csvTable(text, oddities)
  const mapping = decidedMapping(headers, given)
  for (const header of Object.values(mapping))
    if (!headers.includes(header)) throw new UnreadableFile('columns-unclear', 'line 1', header, headers)
  if (!mapping.title) throw new UnreadableFile('columns-unclear', 'line 1', headers.join(', '), headers)
  for (const header of headers)
    if (header !== '' && !Object.values(mapping).includes(header)) oddities.add('column-ignored', 'line 1', header)
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
  return { ...builder.finish({ title: null, version: null, timeZone: stated }), columns: { headers, mapping } }
}

type Cell = (row: Row, field: CsvField) => string | null

function sessionOf(row: Row, cell: Cell, order: DateOrder, clock: Clock): GivenSession {
  const { at } = row
  const people = (field: 'speakers' | 'moderators', role: string | null) =>
    namesIn(cell(row, field), at, clock.oddities).map((name) => ({ at, id: null, name, role }))
  const speakers = people('speakers', null)
  // Office and organisation are told of one person only where the row names one.
  const [only] = speakers.length === 1 ? speakers : []
  const officer = only && { ...only, title: cell(row, 'office'), organisation: cell(row, 'organisation') }
  const zone = knownZone(cell(row, 'zone'), at, clock.oddities)
  const times = {
    at,
    title: cell(row, 'title'),
    date: cell(row, 'date'),
    start: cell(row, 'start'),
    end: cell(row, 'end'),
    duration: cell(row, 'duration'),
  }
  return {
    at,
    id: cell(row, 'id'),
    title: cell(row, 'title'),
    texts: [cell(row, 'subtitle'), cell(row, 'abstract')],
    type: cell(row, 'type'),
    language: cell(row, 'language'),
    state: cell(row, 'status'),
    ...rowSpan(times, order, zone ? { ...clock, zone } : clock),
    room: cell(row, 'room'),
    track: cell(row, 'track'),
    people: [...people('moderators', 'moderator'), ...(officer ? [officer] : speakers)],
  }
}

const SURE = /[;\n|]|\s\/\s/
const LIKELY = /,|\s&\s|\sand\s|\sund\s|\set\s/

/** Names in one cell stand apart by semicolons or lines, and by commas where there are no others. */
function namesIn(text: string | null, at: string, oddities: Oddities): string[] {
  if (text === null) return []
  if (SURE.test(text)) return text.split(SURE).flatMap((name) => name.trim() || [])
  const names = text.split(LIKELY).flatMap((name) => name.trim() || [])
  const [family, given] = text.split(',').map((part) => part.trim())
  // "Example, Ada" is one person: two people of one word each are not written so.
  if (names.length === 2 && family && given && !names.some((name) => name.includes(' '))) {
    oddities.add('name-turned', at, text)
    return [`${given} ${family}`]
  }
  if (names.length > 1) oddities.add('names-parted', at, names.join(' | '))
  return names
}
