import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Transaction } from '@/lib/platform/db/transaction'
import { rowsFile, type Manifest } from '../portal/manifest'
import { parseJson } from '../portal/parse-json'
import { readLines } from '../portal/read-lines'
import { UnusableExport } from '../portal/unusable-export'

type Table = Manifest['tables'][number]

// What one statement carries: so many rows, or so much text, whichever is reached first.
const MOST_ROWS = 1_000
const MOST_LETTERS = 4_000_000

/** Reads the rows of a table into one of the same columns that lives as long as the transaction. */
export async function takeRows(tx: Transaction, folder: string, { table, columns, ...written }: Table): Promise<void> {
  const name = rowsFile(table)
  const file = path.join(folder, name)
  if (!existsSync(file)) throw new UnusableExport('file-missing', name)
  await tx.$executeRawUnsafe(`CREATE TEMP TABLE "incoming_${table}" (LIKE public."${table}") ON COMMIT DROP`)
  // What an account keeps for itself is not there.
  const known = new Set(columns)
  let [batch, letters, rows]: [string[], number, number] = [[], 0, 0]
  for await (const { line, number } of readLines(file, name, written)) {
    checkRow(line, known, `${name}:${number}`)
    batch.push(line)
    letters += line.length
    rows += 1
    if (batch.length < MOST_ROWS && letters < MOST_LETTERS) continue
    await put(tx, table, batch)
    ;[batch, letters] = [[], 0]
  }
  if (batch.length > 0) await put(tx, table, batch)
  if (rows !== written.rows) throw new UnusableExport('not-as-written', name)
}

/** The text goes to the database as it is: its numbers may be larger than JavaScript's. */
async function put(tx: Transaction, table: string, lines: readonly string[]): Promise<void> {
  await tx.$executeRawUnsafe(
    `INSERT INTO "incoming_${table}" SELECT * FROM jsonb_populate_recordset(NULL::"incoming_${table}", $1::jsonb)`,
    `[${lines.join(',')}]`,
  )
}

function checkRow(line: string, columns: ReadonlySet<string>, at: string): void {
  const row = parseJson(line)
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new UnusableExport('line-unclear', at)
  const keys = Object.keys(row)
  if (keys.length !== columns.size || !keys.every((key) => columns.has(key)))
    throw new UnusableExport('line-unclear', at, keys.find((key) => !columns.has(key)) ?? null)
}

/**
 * Moves all that was read to its place. In one statement, at the end of which the database looks whether every row finds
 * those that it names: the rows of a portal name each other in circles, and no order of the tables would do.
 */
export async function bringIn(tx: Transaction, tables: readonly Table[]): Promise<void> {
  const moves = tables.map(({ table, columns }) => {
    const list = columns.map((column) => `"${column}"`).join(', ')
    return `"${table}" AS (INSERT INTO public."${table}" (${list}) SELECT ${list} FROM "incoming_${table}")`
  })
  await tx.$executeRawUnsafe(`WITH ${moves.join(',\n')} SELECT`)
}
