import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { CSV_FIELDS, type CsvField, type CsvMapping } from '@/lib/interop/dialects/csv-columns'
import { MANIFEST } from '@/lib/interop/portal/manifest'
import { isTimeZone } from '@/lib/core/time-zone'

export const USE = `Use: npm run import -- FILE --edition SLUG [--dry-run] [--json] [--yes] [--time-zone ZONE]
       [--map FIELD=COLUMN] [--person KEY=SLUG|new] [--prefer file|desk]
     npm run import -- --undo RUN|last --edition SLUG
     npm run import -- FOLDER [--dry-run] [--json] [--yes]      an export of a whole portal, into an empty one`

/** Called in a way that means nothing. */
export class WrongUse extends Error {}

interface AskedAtAll {
  file: string
  dryRun: boolean
  json: boolean
  yes: boolean
}

/** A programme for an edition, or one of its imports to be taken back. */
export interface Asked extends AskedAtAll {
  edition: string
  undo: string | undefined
  timeZone: string | undefined
  columns: CsvMapping
  people: Record<string, string>
  prefer: 'file' | 'desk'
}

/** An export of a whole portal: it is for no edition. */
export interface AskedToFill extends AskedAtAll {
  edition: null
}

const OPTIONS = {
  edition: { type: 'string' },
  undo: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  'time-zone': { type: 'string' },
  map: { type: 'string', multiple: true, default: [] as string[] },
  person: { type: 'string', multiple: true, default: [] as string[] },
  prefer: { type: 'string', default: 'desk' },
} as const

/** What the command line asks for; throws `WrongUse` where it makes no sense. */
export function readArguments(args: string[]): Asked | AskedToFill {
  const { values, positionals } = parse(args)
  const [file, ...rest] = positionals
  if (rest.length > 0) throw new WrongUse(rest.join(' '))
  if (!file && !values.undo) throw new WrongUse('FILE')
  const all = {
    file: path.resolve(process.env['CALLED_FROM'] ?? '.', file ?? '.'),
    dryRun: values['dry-run'],
    json: values.json,
    yes: values.yes,
  }
  if (!values.edition) {
    const ofProgrammes = values.undo ?? values['time-zone'] ?? values.map[0] ?? values.person[0]
    if (ofProgrammes !== undefined || !existsSync(path.join(all.file, MANIFEST))) throw new WrongUse('--edition')
    return { ...all, edition: null }
  }
  if (values.prefer !== 'file' && values.prefer !== 'desk') throw new WrongUse(`--prefer ${values.prefer}`)
  const zone = values['time-zone']
  if (zone !== undefined && !isTimeZone(zone)) throw new WrongUse(`--time-zone ${zone}`)
  return {
    ...all,
    edition: values.edition,
    undo: values.undo,
    timeZone: zone,
    columns: Object.fromEntries(values.map.map(columnOf)),
    people: Object.fromEntries(values.person.map((text) => pairOf('--person', text))),
    prefer: values.prefer,
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error))
  }
}

function columnOf(text: string): [CsvField, string] {
  const [field, column] = pairOf('--map', text)
  const known = CSV_FIELDS.find((each) => each === field)
  if (!known) throw new WrongUse(`--map ${text} (${CSV_FIELDS.join(', ')})`)
  return [known, column]
}

function pairOf(option: string, text: string): [string, string] {
  const at = text.lastIndexOf('=')
  if (at < 1 || at === text.length - 1) throw new WrongUse(`${option} ${text}`)
  return [text.slice(0, at), text.slice(at + 1)]
}
