import { parse, type Options } from 'csv-parse/sync'
import type { Oddities } from '../oddities'
import { MOST_PARTS } from '../reading/limits'
import { UnreadableFile } from '../unreadable-file'
import { usualMapping } from './csv-columns'

export interface Row {
  at: string
  values: Record<string, string>
}

const MOST_LINES_BEFORE = 10

/** The rows of a table under the names of its columns. */
export function csvTable(text: string, oddities: Oddities): { headers: string[]; rows: Row[] } {
  const { sign, body, skipped } = signOf(text)
  const records = recordsOf(body, sign)
  const from = headerAt(records)
  const first = records[from]
  if (!first || first.record.length < 2) throw new UnreadableFile('unknown-form')
  for (const before of records.slice(0, from)) oddities.add('lines-skipped', lineOf(before, skipped), words(before))
  const headers = namesOf(first, lineOf(first, skipped), oddities)
  const rows = records.slice(from + 1).flatMap((each) => {
    const at = lineOf(each, skipped)
    const { record } = each
    if (record.every((value) => value.trim() === '')) {
      oddities.add('empty-rows', at)
      return []
    }
    const beyond = record.slice(headers.length).filter((value) => value.trim() !== '')
    if (beyond.length > 0) oddities.add('row-too-long', at, beyond.join(', '))
    return [{ at, values: Object.fromEntries(headers.map((header, index) => [header, record[index] ?? ''])) }]
  })
  return { headers, rows }
}

interface ParsedRecord {
  record: string[]
  info: { lines: number }
}

/** The first of the first lines that names a column for the title and another: some write a heading above the table. */
function headerAt(records: readonly ParsedRecord[]): number {
  const at = records.slice(0, MOST_LINES_BEFORE).findIndex(({ record }) => {
    const mapping = usualMapping(record.map((header) => header.trim()))
    return mapping.title !== undefined && Object.keys(mapping).length > 1
  })
  return Math.max(0, at)
}

/** The names of the columns. Of two by one name the second is called so: neither is lost. */
function namesOf({ record }: ParsedRecord, at: string, oddities: Oddities): string[] {
  const taken = new Set<string>()
  return record.map((header, index) => {
    const name = header.replace(/^\uFEFF/, '').trim()
    if (!taken.has(name)) {
      taken.add(name)
      return name
    }
    const other = `${name} (${index + 1})`
    if (name !== '') oddities.add('column-ignored', at, other)
    taken.add(other)
    return other
  })
}

function words({ record }: ParsedRecord): string {
  return record.filter((value) => value.trim() !== '').join(', ')
}

/** The line on which a record begins; a record may go over several. */
function lineOf({ record, info }: ParsedRecord, skipped: number): string {
  return `line ${info.lines + skipped - record.join('').split('\n').length + 1}`
}

function recordsOf(text: string, delimiter: string): ParsedRecord[] {
  let cells = 0
  const options: Options = {
    bom: true,
    delimiter,
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
    const message = error instanceof Error ? error.message.slice(0, 200) : null
    const line = message && /\bline (\d+)/.exec(message)?.[1]
    throw new UnreadableFile('not-well-formed', line ? `line ${line}` : null, message)
  }
}

const SIGNS = [',', ';', '\t', '|']

/** The sign between cells: Excel may say it in a line of its own; else the one that parts the first lines into most pieces. */
function signOf(text: string): { sign: string; body: string; skipped: number } {
  const said = /^\uFEFF?sep=(.)\r?\n/i.exec(text)
  if (said) return { sign: said[1]!, body: text.slice(said[0].length), skipped: 1 }
  const lines = text
    .slice(0, 10_000)
    .replace(/"[^"]*"/g, '""')
    .split(/\r\n?|\n/)
    .slice(0, MOST_LINES_BEFORE)
  const pieces = (sign: string) => Math.max(...lines.map((line) => line.split(sign).length))
  return { sign: SIGNS.reduce((best, each) => (pieces(each) > pieces(best) ? each : best)), body: text, skipped: 0 }
}
