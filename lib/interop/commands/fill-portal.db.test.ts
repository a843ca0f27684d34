import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemViewer } from '@/lib/auth/model'
import { ownDataFolder } from '@/lib/media/testing/data-folder'
import { db } from '@/lib/platform/db/client'
import { inTransaction } from '@/lib/platform/db/transaction'
import { indexAllNames } from '@/lib/search-index/index-names'
import { seedDemoWorld } from '@/prisma/seed/seed'
import { resetDatabase } from '@/prisma/testing/reset-database'
import { ACCOUNT_COLUMNS, EXPORTED, LEFT_OUT, LEFT_OUT_SCHEMAS } from '../portal/tables'
import { UnusableExport } from '../portal/unusable-export'
import { FULL_WORLD } from '../testing/full-world'
import { exportPortal } from './export-portal'
import { fillPortal } from './fill-portal'

const NOW = new Date('2030-04-01T10:00:00Z')
const operator = systemViewer('command line')
const dataFolder = ownDataFolder()
const client = new Client({ connectionString: process.env.DATABASE_URL })
let [home, folder]: [string, string] = ['', '']
let [before, filesBefore]: [Record<string, unknown[]>, string[]] = [{}, []]

/** Made from the content by triggers and commands: what pages and search read beside it. */
const DERIVED = ['public.search_name', 'public.revision_media', 'search.document', 'search.beginning', 'search.term']

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'plenary-export-'))
  folder = path.join(home, 'whole')
  await client.connect()
  await seedDemoWorld(() => {})
  await client.query(FULL_WORLD)
  await inTransaction(indexAllNames)
  before = await everything()
  filesBefore = await dataFolder.files()
  await exportPortal(folder, operator, NOW)
}, 60_000)

afterAll(async () => {
  await client.end()
  await rm(home, { recursive: true, force: true })
})

/** Each row of a table as the database holds it, but for what an account keeps for itself, and what derived rows are numbered by. */
async function rowsOf(table: string): Promise<unknown[]> {
  const { rows } = await client.query<{ row: Record<string, unknown> }>(
    `SELECT to_jsonb(t) - 'password_hash' - CASE $1 WHEN 'public.search_name' THEN 'id' WHEN 'search.document' THEN 'number' ELSE '' END
       || CASE $1 WHEN 'search.document' THEN jsonb_build_object('words', search.unpack(to_jsonb(t) ->> 'words')) ELSE '{}' END AS row FROM ${table} t ORDER BY 1`,
    [table],
  )
  return rows.map(({ row }) => (table.startsWith('search.') ? inAnyOrder(row) : row))
}

/** The index holds ids and words as they were found: which comes first says nothing. */
function inAnyOrder(row: Record<string, unknown>): unknown {
  const entries = Object.entries(row).map(([name, value]) => {
    if (name === 'head')
      return [
        name,
        String(value)
          .replaceAll(/:[\dA-D,]+/g, '')
          .split(' ')
          .toSorted(),
      ]
    return [name, Array.isArray(value) ? value.toSorted() : value]
  })
  return Object.fromEntries(entries)
}

async function everything(): Promise<Record<string, unknown[]>> {
  const tables = [...EXPORTED.map((table) => `public.${table}`), ...DERIVED]
  const rows: Record<string, unknown[]> = {}
  for (const table of tables) rows[table] = await rowsOf(table)
  // What the export and the filling themselves put on record is not part of what was there.
  rows['public.audit_event'] = (rows['public.audit_event'] ?? []).filter(
    (row) => (row as { subject: string }).subject !== 'portal',
  )
  return rows
}

async function refusal(work: Promise<unknown>): Promise<UnusableExport | null> {
  try {
    await work
    return null
  } catch (error) {
    if (error instanceof UnusableExport) return error
    throw error
  }
}

/** A copy of the export with something about it changed. */
async function spoilt(name: string, change: (at: string) => Promise<void>): Promise<string> {
  const at = path.join(home, name)
  await cp(folder, at, { recursive: true })
  await change(at)
  return at
}

describe('what an export holds', () => {
  it('is every table that is not named as left out, and of an account no secret', async () => {
    const { rows } = await client.query<{ schema: string; name: string }>(
      `SELECT schemaname AS schema, tablename AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    )
    const inSchemas = new Set(rows.map(({ schema }) => schema).filter((schema) => schema !== 'public'))
    expect([...inSchemas].filter((schema) => !(schema in LEFT_OUT_SCHEMAS))).toEqual([])
    const own = rows.filter(({ schema }) => schema === 'public').map(({ name }) => name)
    expect(own.toSorted()).toEqual([...EXPORTED, ...Object.keys(LEFT_OUT)].toSorted())

    const columns = await client.query<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = 'app_user'`,
    )
    const decided = [...ACCOUNT_COLUMNS.exported, ...ACCOUNT_COLUMNS.leftOut]
    expect(columns.rows.map(({ name }) => name).toSorted()).toEqual(decided.toSorted())
    const accounts = await readFile(path.join(folder, 'tables/app_user.jsonl'), 'utf8')
    expect(accounts).toContain('ada@plenary.test')
    expect(accounts).not.toContain('that stays')
  })

  it('has a row of every table in this test', () => {
    expect(Object.entries(before).flatMap(([table, rows]) => (rows.length === 0 ? [table] : []))).toEqual([])
  })

  it('is the same file for the same rows, and names what is lost', async () => {
    const again = await exportPortal(path.join(home, 'again'), operator, NOW)
    const first = JSON.parse(await readFile(path.join(folder, 'portal.json'), 'utf8')) as typeof again
    const sums = (of: typeof again) =>
      of.tables.filter(({ table }) => table !== 'audit_event').map(({ sha256 }) => sha256)
    expect(sums(again)).toEqual(sums(first))
    expect(again.files).toEqual(first.files)
    expect(again.missing).toEqual(['lost/file.png'])
  })

  it('goes into no folder that holds something', async () => {
    expect(await refusal(exportPortal(folder, operator, NOW))).toMatchObject({ refusal: 'folder-taken' })
  })

  it('fills no portal that holds something', async () => {
    expect(await refusal(fillPortal(folder, operator, NOW))).toMatchObject({
      refusal: 'portal-not-empty',
      at: 'organisation',
    })
  })
})

describe('an empty portal', () => {
  beforeAll(resetDatabase)

  it.each([
    [
      'a line that is none',
      (at: string) => appendFile(path.join(at, 'tables/topic.jsonl'), 'no row\n'),
      'line-unclear',
    ],
    ['a line cut short', (at: string) => appendFile(path.join(at, 'tables/topic.jsonl'), '{"id":'), 'not-as-written'],
    ['a table that is gone', (at: string) => rm(path.join(at, 'tables/topic.jsonl')), 'file-missing'],
    ['a file that is gone', (at: string) => rm(path.join(at, 'files'), { recursive: true }), 'file-missing'],
    ['a manifest that is gone', (at: string) => rm(path.join(at, 'portal.json')), 'no-manifest'],
    [
      'a manifest that is none',
      (at: string) => writeFile(path.join(at, 'portal.json'), '{"format":"plenary-portal"'),
      'manifest-unclear',
    ],
    [
      'rows of another version',
      (at: string) => edited(path.join(at, 'portal.json'), /"schema": "[^"]*"/, '"schema": "20200101000000_old"'),
      'other-schema',
    ],
    ['rows with another column', (at: string) => edited(path.join(at, 'portal.json'), '"slug",', ''), 'other-columns'],
  ] as const)('stays empty for an export with %s', async (name, change, why) => {
    const at = await spoilt(name, change)
    expect(await refusal(fillPortal(at, operator, NOW))).toMatchObject({ refusal: why })
    expect(await db().organisation.count()).toBe(0)
  })

  it('stays empty where a row names another that is not there', async () => {
    const at = await spoilt('torn', async (to) => {
      await writeFile(path.join(to, 'tables/venue.jsonl'), '')
      const manifest = JSON.parse(await readFile(path.join(to, 'portal.json'), 'utf8')) as {
        tables: { table: string }[]
      }
      const nothing = { rows: 0, bytes: 0, sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' }
      for (const table of manifest.tables) if (table.table === 'venue') Object.assign(table, nothing)
      await writeFile(path.join(to, 'portal.json'), JSON.stringify(manifest))
    })
    const refused = await refusal(fillPortal(at, operator, NOW))
    expect(refused).toMatchObject({ refusal: 'database-refuses' })
    expect(refused?.found).toMatch(/foreign key constraint/)
    expect(await db().organisation.count()).toBe(0)
  })

  it('stays empty in a dry run', async () => {
    await fillPortal(folder, operator, NOW, { dryRun: true })
    expect(await db().organisation.count()).toBe(0)
  })

  it('holds the same rows, files and index as the portal that was exported, and nobody can sign in', async () => {
    await rm(path.join(process.env.DATA_DIR ?? '', 'media'), { recursive: true })
    const two = await Promise.allSettled([fillPortal(folder, operator, NOW), fillPortal(folder, operator, NOW)])
    expect(two.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const after = await everything()
    for (const table of Object.keys(before)) expect(after[table], table).toEqual(before[table])
    expect(await dataFolder.files()).toEqual(filesBefore)
    expect(await db().user.findMany({ where: { passwordHash: { not: null } } })).toEqual([])
    expect(await db().userSession.count()).toBe(0)
    expect(await db().contentEpoch.findFirst()).toMatchObject({ epoch: 2n })
  }, 60_000)
})

async function edited(file: string, from: string | RegExp, to: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to))
}
