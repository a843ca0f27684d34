import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { Prisma } from '@/lib/platform/db/generated/client'
import { measureTables } from '@/lib/platform/db/measure-tables'
import { inTransaction, type Transaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { storage } from '@/lib/platform/storage/open-storage'
import { indexAllNames } from '@/lib/search-index/index-names'
import { sumOfFile } from '../portal/copy-file'
import { FILE_LIST, fileLine, fileOf, manifest as manifestSchema, MANIFEST, type Manifest } from '../portal/manifest'
import { parseJson } from '../portal/parse-json'
import { readLines } from '../portal/read-lines'
import { EXPORTED } from '../portal/tables'
import { UnusableExport } from '../portal/unusable-export'
import { exportedColumns, lastMigration } from './portal-tables'
import { bringIn, takeRows } from './take-rows'

const LONGEST_MS = 12 * 60 * 60 * 1000

/** What an export says of itself; throws `UnusableExport` where the folder holds none. */
export async function readManifest(folder: string): Promise<Manifest> {
  const file = path.join(folder, MANIFEST)
  if (!existsSync(file)) throw new UnusableExport('no-manifest', folder)
  const parsed = manifestSchema.safeParse(parseJson(await readFile(file, 'utf8')))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new UnusableExport('manifest-unclear', MANIFEST, issue ? `${issue.path.join('.')}: ${issue.message}` : null)
}

/**
 * Fills an empty portal with an export, whole or not at all. The rows are the same afterwards, with their ids, so that every
 * page and address is; what is derived is made anew. Throws `UnusableExport` with the place where something stands in the way.
 */
export async function fillPortal(
  folder: string,
  viewer: Viewer,
  now: Date,
  { dryRun = false } = {},
): Promise<Manifest> {
  const manifest = await readManifest(folder)
  try {
    await inTransaction(async (tx) => {
      await checkPortal(tx, manifest)
      for (const table of manifest.tables) await takeRows(tx, folder, table)
      await bringIn(tx, manifest.tables)
      await measureTables(tx, EXPORTED)
      await indexAllNames(tx)
      const details = { exportedAt: manifest.exportedAt, schema: manifest.schema, files: manifest.files.count }
      await recordAudit(tx, viewer, now, { verb: 'portal.fill', subject: 'portal', subjectId: null, details })
      await bumpContentEpoch(tx)
      // The files come last: they may stay when the rows are refused, and do no harm.
      await takeFiles(folder, manifest, { dryRun })
      if (dryRun) throw new DryRun()
    }, LONGEST_MS)
  } catch (error) {
    if (error instanceof DryRun) return manifest
    throw refusalOf(error)
  }
  return manifest
}

/** Ends the transaction of a dry run, which has done all that a real one does. */
class DryRun extends Error {}

/** One at a time, into a portal that holds nothing yet and whose tables are those that the rows were taken from. */
async function checkPortal(tx: Transaction, { schema, tables }: Manifest): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('plenary.import'))`
  const own = await lastMigration(tx)
  if (own !== schema) throw new UnusableExport('other-schema', schema, own)
  for (const table of EXPORTED) {
    const taken = await tx.$queryRawUnsafe<unknown[]>(`SELECT 1 FROM public."${table}" LIMIT 1`)
    if (taken.length > 0) throw new UnusableExport('portal-not-empty', table)
  }
  const columnsOf = await exportedColumns(tx)
  for (const table of EXPORTED) {
    const given = tables.filter((each) => each.table === table).map(({ columns }) => columns.join(', '))
    const wanted = columnsOf.get(table)?.join(', ')
    if (given.length !== 1 || given[0] !== wanted) throw new UnusableExport('other-columns', table, given[0] ?? null)
  }
}

async function takeFiles(folder: string, { files }: Manifest, { dryRun }: { dryRun: boolean }): Promise<void> {
  for await (const { line, number } of readLines(path.join(folder, FILE_LIST), FILE_LIST, files.list)) {
    const parsed = fileLine.safeParse(parseJson(line))
    if (!parsed.success) throw new UnusableExport('line-unclear', `${FILE_LIST}:${number}`)
    const { key, bytes, sha256 } = parsed.data
    const file = path.join(folder, fileOf(key))
    if (!existsSync(file)) throw new UnusableExport('file-missing', fileOf(key))
    const sum = await sumOfFile(file)
    if (sum.bytes !== bytes || sum.sha256 !== sha256) throw new UnusableExport('not-as-written', fileOf(key))
    if (!dryRun) await storage().put(key, { file })
  }
}

/** What the database says of rows that cannot stand there; anything else is a fault of ours. */
function refusalOf(error: unknown): unknown {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return error
  const cause = error.meta?.['driverAdapterError'] as { cause?: { originalMessage?: string } } | undefined
  return new UnusableExport('database-refuses', null, cause?.cause?.originalMessage ?? error.message)
}
