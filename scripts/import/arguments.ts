import path from 'node:path'
import { parseArgs } from 'node:util'
import { CSV_FIELDS, type CsvField, type CsvMapping } from '@/lib/interop/dialects/csv-columns'
import { isTimeZone } from '@/lib/core/time-zone'

export const USE = `Use: npm run import -- FILE --edition SLUG [--dry-run] [--json] [--yes] [--time-zone ZONE]
       [--map FIELD=COLUMN] [--person KEY=SLUG|new] [--prefer file|desk]
     npm run import -- --undo RUN|last --edition SLUG`

/** Called in a way that means nothing. */
export class WrongUse extends Error {}

export interface Asked {
  file: string
  edition: string
  undo: string | undefined
  dryRun: boolean
  json: boolean
  yes: boolean
  timeZone: string | undefined
  columns: CsvMapping
  people: Record<string, string>
  prefer: 'file' | 'desk'
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
export function readArguments(args: string[]): Asked {
  const { values, positionals } = parse(args)
  const [file, ...rest] = positionals
  if (rest.length > 0) throw new WrongUse(rest.join(' '))
  if (!file && !values.undo) throw new WrongUse('FILE')
  if (!values.edition) throw new WrongUse('--edition')
  if (values.prefer !== 'file' && values.prefer !== 'desk') throw new WrongUse(`--prefer ${values.prefer}`)
  const zone = values['time-zone']
  if (zone !== undefined && !isTimeZone(zone)) throw new WrongUse(`--time-zone ${zone}`)
  return {
    file: path.resolve(process.env['CALLED_FROM'] ?? '.', file ?? '.'),
    edition: values.edition,
    undo: values.undo,
    dryRun: values['dry-run'],
    json: values.json,
    yes: values.yes,
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
