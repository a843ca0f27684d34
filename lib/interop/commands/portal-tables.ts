import type { Transaction } from '@/lib/platform/db/transaction'
import { EXPORTED, isExportedColumn, type ExportedTable } from '../portal/tables'

/** The columns that go out, in the order of the table. */
export async function exportedColumns(tx: Transaction): Promise<ReadonlyMap<ExportedTable, string[]>> {
  const rows = await tx.$queryRaw<{ table: ExportedTable; columns: string[] }[]>`
    SELECT table_name AS table, array_agg(column_name::text ORDER BY ordinal_position) AS columns
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name = ANY (${[...EXPORTED]})
    GROUP BY table_name`
  return new Map(rows.map(({ table, columns }) => [table, columns.filter((column) => isExportedColumn(table, column))]))
}

/** The name of the last change to the tables. */
export async function lastMigration(tx: Transaction): Promise<string> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name DESC LIMIT 1`
  const last = rows[0]
  if (!last) throw new Error('The tables were never made.')
  return last.name
}
