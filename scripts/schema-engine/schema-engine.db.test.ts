import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

// The Prisma CLI with our engine, on a project and a database of its own: one story, told in order.

vi.setConfig({ testTimeout: 120_000 })

const ROOT = path.resolve(import.meta.dirname, '../..')
const project = mkdtempSync(path.join(tmpdir(), 'schema engine '))
const migrations = path.join(project, 'migrations')
const url = new URL(process.env.DATABASE_URL ?? '')
url.pathname = `/bridge_${randomBytes(4).toString('hex')}`

const TRIGGER = `
CREATE EXTENSION pg_trgm;
ALTER TABLE "Note" ADD CONSTRAINT note_has_text CHECK (text <> '');
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RAISE EXCEPTION 'no; never'; END; $$;
CREATE TRIGGER note_stays BEFORE DELETE ON "Note" FOR EACH ROW EXECUTE FUNCTION refuse();
INSERT INTO "Note" VALUES (1, 'a; b');
`

beforeAll(() => {
  const config = { schema: 'schema.prisma', migrations: { path: 'migrations' } }
  writeFileSync(
    path.join(project, 'prisma.config.ts'),
    `export default { ...${JSON.stringify(config)}, datasource: { url: process.env.DATABASE_URL } }`,
  )
  writeSchema('text String')
})

afterAll(async () => {
  await onServer(`DROP DATABASE IF EXISTS ${url.pathname.slice(1)}`)
  rmSync(project, { recursive: true })
})

it('creates the database and the first migration', async () => {
  const { code, output } = await prisma('migrate', 'dev', '--name', 'init')
  expect(output).toContain('Your database is now in sync with your schema.')
  expect(code).toBe(0)
  expect(readMigration('init')).toContain('CREATE TABLE "Note"')
})

it('applies what Prisma cannot say, whole, and does not take it for drift', async () => {
  addMigration('20300101000000_by_hand', TRIGGER)
  expect((await prisma('migrate', 'status')).output).toContain('20300101000000_by_hand')
  expect((await prisma('migrate', 'deploy')).code).toBe(0)
  await expect(inDatabase('DELETE FROM "Note"')).rejects.toThrow('no; never')
  expect((await prisma('migrate', 'dev')).output).toContain('Already in sync')
  const diff = await prisma('migrate', 'diff', '--exit-code', '--from-migrations', 'migrations', '--to-schema', '.')
  expect(diff).toMatchObject({ code: 0, output: expect.stringContaining('No difference detected') as string })
})

it('plans the next migration from data that is there', async () => {
  writeSchema('text String', 'by String')
  const refused = await prisma('migrate', 'dev', '--name', 'author')
  expect(refused.code).toBe(1)
  expect(refused.output).toContain('Added the required column `by` to the `Note` table without a default value')

  writeSchema('text String', 'by String?')
  const diff = await prisma('migrate', 'diff', '--exit-code', '--from-config-datasource', '--to-schema', '.')
  expect(diff).toMatchObject({ code: 2, output: expect.stringContaining('Added column `by`') as string })
  expect((await prisma('migrate', 'dev', '--name', 'author')).code).toBe(0)
  expect(readMigration('author')).toContain('ADD COLUMN     "by" TEXT')
})

it('notices drift', async () => {
  await inDatabase('CREATE TABLE drifted (id int)')
  expect((await prisma('migrate', 'dev')).output).toContain('Drift detected')
  await inDatabase('DROP TABLE drifted')
})

it('keeps nothing of a migration that fails, and says where it did', async () => {
  addMigration('20300101000001_faulty', 'CREATE TABLE half (id int);\n\nALTER TABLE nowhere ADD COLUMN x int;')
  const { code, output } = await prisma('migrate', 'deploy')
  expect(code).toBe(1)
  expect(output).toContain('P3018')
  expect(output).toContain('20300101000001_faulty/migration.sql')
  expect(output).toContain('relation "nowhere" does not exist')
  expect((await inDatabase("SELECT to_regclass('half') AS half")).rows).toEqual([{ half: null }])
  expect((await prisma('migrate', 'deploy')).output).toContain('P3009')
  rmSync(path.join(migrations, '20300101000001_faulty'), { recursive: true })
})

it.each([
  ['P1000', 'a wrong password', (address: URL) => void (address.password = 'wrong')],
  ['P1001', 'a server that is not there', (address: URL) => void (address.port = '1')],
  ['P1003', 'a database that is not there', (address: URL) => void (address.pathname = '/nowhere')],
])('gives %s for %s', async (code, _, spoil) => {
  const address = new URL(url)
  spoil(address)
  const { output } = await prismaAt(address, 'migrate', 'status')
  expect(output).toContain(code)
  expect(output).not.toContain(url.password)
})

it('leaves no shadow database behind', async () => {
  const { rows } = await onServer("SELECT datname FROM pg_database WHERE datname LIKE 'prisma_shadow%'")
  expect(rows).toEqual([])
})

const prisma = (...args: string[]) => prismaAt(url, ...args)

async function prismaAt(address: URL, ...args: string[]) {
  const child = spawn(path.join(ROOT, 'node_modules/.bin/prisma'), args, {
    cwd: project,
    env: {
      ...process.env,
      DATABASE_URL: address.href,
      PRISMA_SCHEMA_ENGINE_BINARY: path.join(ROOT, 'scripts/schema-engine.mjs'),
      CHECKPOINT_DISABLE: '1',
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: child.exitCode, output: output + errors }
}

function writeSchema(...fields: string[]) {
  const lines = ['datasource db {', 'provider = "postgresql"', '}', 'model Note {', 'id Int @id', ...fields, '}']
  writeFileSync(path.join(project, 'schema.prisma'), lines.join('\n'))
}

function addMigration(name: string, sql: string) {
  mkdirSync(path.join(migrations, name))
  writeFileSync(path.join(migrations, name, 'migration.sql'), sql)
}

function readMigration(name: string) {
  const folder = readdirSync(migrations).find((entry) => entry.endsWith(`_${name}`)) ?? ''
  return readFileSync(path.join(migrations, folder, 'migration.sql'), 'utf8')
}

const onServer = (sql: string) => query(process.env.DATABASE_URL ?? '', sql)
const inDatabase = (sql: string) => query(url.href, sql)

async function query(address: string, sql: string) {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    return await client.query<Record<string, unknown>>(sql)
  } finally {
    await client.end()
  }
}
