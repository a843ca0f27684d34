import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { inTransaction, type Transaction } from '@/lib/platform/db/transaction'
import { storage } from '@/lib/platform/storage/open-storage'
import { writeStream } from '../portal/copy-file'
import { FILE_LIST, fileOf, MANIFEST, rowsFile, type Manifest } from '../portal/manifest'
import { readLines } from '../portal/read-lines'
import { EXPORTED, type ExportedTable } from '../portal/tables'
import { UnusableExport } from '../portal/unusable-export'
import { writeLines } from '../portal/write-lines'
import { exportedColumns, lastMigration } from './portal-tables'

// Rows that are held at once: a revision may be large.
const AT_ONCE = 50
const LONGEST_MS = 12 * 60 * 60 * 1000

/**
 * Writes everything that is worth keeping into a new folder: the rows of each table as they stood at one moment, and the
 * files that they name. The manifest comes last, so that a folder with one is whole. Throws `UnusableExport` where the folder
 * holds something already.
 */
export async function exportPortal(folder: string, viewer: Viewer, now: Date): Promise<Manifest> {
  await takeFolder(folder)
  const rows = await db().$transaction((tx) => writeTables(tx, folder), {
    // One moment for all tables, while others go on writing.
    isolationLevel: 'RepeatableRead',
    timeout: LONGEST_MS,
  })
  const files = await writeFiles(folder)
  const of = { format: 'plenary-portal', version: 1, exportedAt: now.toISOString() } as const
  const manifest: Manifest = { ...of, ...rows, ...files }
  await writeFile(path.join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { flag: 'wx' })
  await inTransaction((tx) =>
    recordAudit(tx, viewer, now, { verb: 'portal.export', subject: 'portal', subjectId: null }),
  )
  return manifest
}

async function takeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  if ((await readdir(folder)).length > 0) throw new UnusableExport('folder-taken', folder)
  await mkdir(path.join(folder, 'tables'))
}

async function writeTables(tx: Transaction, folder: string): Promise<Pick<Manifest, 'schema' | 'tables'>> {
  const columnsOf = await exportedColumns(tx)
  const tables: Manifest['tables'] = []
  for (const table of EXPORTED) {
    const columns = columnsOf.get(table) ?? []
    const written = await writeLines(path.join(folder, rowsFile(table)), rowsOf(tx, table, columns))
    tables.push({ table, columns, ...written })
  }
  return { schema: await lastMigration(tx), tables }
}

/** The rows of a table as JSON, in the order of its key: the same content makes the same file. */
async function* rowsOf(tx: Transaction, table: ExportedTable, columns: readonly string[]) {
  const list = columns.map((column) => `"${column}"`).join(', ')
  await tx.$executeRawUnsafe(`
    DECLARE exported NO SCROLL CURSOR FOR
    SELECT to_jsonb(exported)::text AS line
    FROM (SELECT ${list} FROM public."${table}" ORDER BY ${await keyOf(tx, table)}) exported`)
  for (;;) {
    const rows = await tx.$queryRawUnsafe<{ line: string }[]>(`FETCH ${AT_ONCE} FROM exported`)
    if (rows.length === 0) break
    yield rows.map(({ line }) => line)
  }
  await tx.$executeRawUnsafe('CLOSE exported')
}

async function keyOf(tx: Transaction, table: ExportedTable): Promise<string> {
  const rows = await tx.$queryRaw<{ key: string }[]>`
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY position) AS key
    FROM pg_constraint
    CROSS JOIN LATERAL unnest(conkey) WITH ORDINALITY AS part (attnum, position)
    JOIN pg_attribute ON attrelid = conrelid AND pg_attribute.attnum = part.attnum
    WHERE contype = 'p' AND conrelid = ${`public.${table}`}::regclass`
  return rows[0]?.key ?? '1'
}

/** The files that the written rows name, one after another. They never change, so that nothing has to be held still. */
async function writeFiles(folder: string): Promise<Pick<Manifest, 'files' | 'missing'>> {
  const missing: string[] = []
  let bytes = 0
  async function* lines() {
    for await (const { line } of readLines(path.join(folder, rowsFile('media_asset')), 'media_asset')) {
      const { storage_key, master_key } = JSON.parse(line) as { storage_key: string; master_key: string | null }
      for (const key of master_key === null ? [storage_key] : [storage_key, master_key]) {
        const file = await storage().get(key)
        if (file) {
          const sum = await writeStream(file.read(), path.join(folder, fileOf(key)))
          bytes += sum.bytes
          yield [JSON.stringify({ key, ...sum })]
        } else missing.push(key)
      }
    }
  }
  const { rows, sha256, bytes: listed } = await writeLines(path.join(folder, FILE_LIST), lines())
  return { files: { count: rows, bytes, list: { bytes: listed, sha256 } }, missing }
}
