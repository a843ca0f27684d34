import type { CalendarDay } from '@/lib/core/calendar-day'
import { Oddities } from '../oddities'
import type { ProgrammeFile } from '../programme-file'
import { decode } from '../reading/decode'
import { readJson } from '../reading/read-json'
import { UnreadableFile } from '../unreadable-file'
import type { CsvMapping } from './csv-columns'
import { readCsv } from './csv'
import { readICalendar } from './icalendar'
import { isObject, type JsonObject } from './json-values'
import { readOpenEvent, type OpenEventFiles } from './open-event'
import { readScheduleJson } from './schedule-json'
import { readScheduleJson2 } from './schedule-json-2'
import { readScheduleXml } from './schedule-xml'
import { readSessionize } from './sessionize'

/** What was handed over: one file, or the files of a folder or an archive by their names. */
export type Given = Uint8Array | ReadonlyMap<string, Uint8Array>

export interface ReadingHelp {
  /** The zone of local times, where the file names none. */
  timeZone: string | null
  /** What the columns of a CSV file mean, as far as the headers do not say. */
  columns?: CsvMapping
  /** The edition's own days, where they are known. */
  days?: { from: CalendarDay; until: CalendarDay }
}

/**
 * One programme out of a file of any form that we know, recognised by what is in it and never by its name. Throws an
 * `UnreadableFile` for everything else.
 */
export function readProgramme(given: Given, help: ReadingHelp): ProgrammeFile {
  const oddities = new Oddities()
  const file = read(given, help, oddities)
  for (const { day, at, title } of file.sessions)
    if (help.days && day !== null && (day < help.days.from || day > help.days.until))
      oddities.add('outside-edition-days', at, `${title}, ${day}`)
  return { ...file, oddities: oddities.list() }
}

function read(given: Given, { timeZone, columns }: ReadingHelp, oddities: Oddities): ProgrammeFile {
  if (!(given instanceof Uint8Array)) return readOpenEvent(openEventFiles(given, oddities), timeZone, oddities)
  const text = decode(given, oddities)
  const start = text
    .slice(0, 2000)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (start.startsWith('<')) return readScheduleXml(xmlOfSchedule(text, start), timeZone, oddities)
  if (/^BEGIN:VCALENDAR/i.test(start)) return readICalendar(text, timeZone, oddities)
  if (/^[{[]/.test(start)) return readJsonProgramme(readJson(text), timeZone, oddities)
  return readCsv(text, timeZone, oddities, columns)
}

function xmlOfSchedule(text: string, start: string): string {
  const root = /<(?![?!])([\w:.-]+)/.exec(start.replace(/<!--[\s\S]*?-->/g, ''))?.[1]
  if (root !== undefined && root !== 'schedule') throw new UnreadableFile('unknown-form', 'line 1', `<${root}>`)
  return text
}

function readJsonProgramme(value: unknown, timeZone: string | null, oddities: Oddities): ProgrammeFile {
  if (
    Array.isArray(value) &&
    value.some(
      (each) =>
        isObject(each) && ('groupId' in each || 'timeSlots' in each || 'tagLine' in each || 'isTopSpeaker' in each),
    )
  )
    throw new UnreadableFile('other-sessionize-view')
  if (!isObject(value)) throw new UnreadableFile('unknown-form')
  const schedule = value['schedule']
  if (isObject(schedule) && Array.isArray(schedule['events'])) return readScheduleJson2(value, timeZone, oddities)
  if (isObject(schedule) || isObject(value['conference'])) return readScheduleJson(value, timeZone, oddities)
  if (isSessionize(value)) return readSessionize(value, timeZone, oddities)
  if (isObject(value['event']) && Array.isArray(value['sessions'])) return readOpenEvent(value, timeZone, oddities)
  throw new UnreadableFile('unknown-form', null, Object.keys(value).slice(0, 8).join(', '))
}

function isSessionize(value: JsonObject): boolean {
  return Array.isArray(value['sessions']) && Array.isArray(value['speakers']) && !isObject(value['event'])
}

function openEventFiles(files: ReadonlyMap<string, Uint8Array>, oddities: Oddities): OpenEventFiles {
  const found: OpenEventFiles = {}
  for (const [path, bytes] of files) {
    const name = /(?:^|\/)([\w-]+)\.json$/.exec(path)?.[1]
    if (name && ['event', 'sessions', 'speakers', 'microlocations', 'tracks', 'session_types'].includes(name))
      found[name] = readNamed(name, bytes, oddities)
  }
  if (!found['sessions']) throw new UnreadableFile('folder-incomplete', null, 'sessions.json')
  return found
}

function readNamed(name: string, bytes: Uint8Array, oddities: Oddities): unknown {
  try {
    return readJson(decode(bytes, oddities))
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    throw new UnreadableFile(error.refusal, [`${name}.json`, error.at].filter(Boolean).join(', '), error.found)
  }
}
