import type { Prisma } from './generated/client'
import type { Transaction } from './transaction'

/** Whose rows come by the ten thousand. What the client would fill in by itself has to be given. */
interface Rows {
  speaker: Prisma.SpeakerCreateManyInput & { id: string }
  name_variant: Prisma.NameVariantCreateManyInput & { id: string }
  search_name: Prisma.SearchNameCreateManyInput & { id: string }
  session: Prisma.SessionCreateManyInput & { id: string }
  appearance: Prisma.AppearanceCreateManyInput & { id: string }
  source_ref: Prisma.SourceRefCreateManyInput & { id: string }
  address: Prisma.AddressCreateManyInput
}

const AT_ONCE = 500

/**
 * Inserts many rows, some hundreds with each statement: all of them have the same fields, and rows that are there already are
 * passed over where `skipDuplicates` says so. The database reads them from one text of JSON: `createMany` makes a plan of every
 * value of every row, which for a large programme took a gigabyte. Answers how many went in.
 */
export async function insertRows<Table extends keyof Rows>(
  tx: Transaction,
  table: Table,
  rows: readonly Rows[Table][],
  { skipDuplicates = false } = {},
): Promise<number> {
  const [first] = rows
  if (!first) return 0
  const columns = Object.keys(first).map((field) => `"${columnOf(field)}"`)
  const statement = `
    INSERT INTO public."${table}" (${columns.join(', ')})
    SELECT ${columns.join(', ')} FROM jsonb_populate_recordset(NULL::public."${table}", $1::jsonb)
    ${skipDuplicates ? 'ON CONFLICT DO NOTHING' : ''}`
  let inserted = 0
  for (let from = 0; from < rows.length; from += AT_ONCE)
    inserted += await tx.$executeRawUnsafe(statement, jsonOf(rows.slice(from, from + AT_ONCE)))
  return inserted
}

function jsonOf(rows: readonly object[]): string {
  return JSON.stringify(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([field, value]) => [columnOf(field), value]))),
  )
}

/** Every column is called as its field, with underscores. */
function columnOf(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
