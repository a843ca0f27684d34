import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { waitUntilGone } from '../runtime/processes.mjs'
import { serverAccount } from './account.mjs'
import { EmbeddedDatabase, runningDatabase } from './embedded-database.mjs'
import { temporaryHome } from './places.mjs'
import { withClient } from './with-client.mjs'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let home: string
let opened: EmbeddedDatabase[]
beforeEach(() => {
  home = temporaryHome(serverAccount())
  opened = []
})
afterEach(async () => {
  for (const database of opened) await database.close()
  rmSync(home, { recursive: true })
})

async function open(purpose = 'a test', durable = false) {
  const database = new EmbeddedDatabase(home, { durable, purpose })
  await database.open()
  opened.push(database)
  return database
}

const ask = async (database: EmbeddedDatabase, sql: string) =>
  (await withClient(database.url, (client) => client.query<Record<string, unknown>>(sql))).rows

const serverPid = () => Number.parseInt(readFileSync(path.join(home, 'cluster/postmaster.pid'), 'utf8'), 10)

it('keeps its data, its password and its port from one run to the next', async () => {
  const first = await open()
  const { url } = first
  await ask(first, 'CREATE TABLE kept AS SELECT 1 AS number')
  await first.close()
  const second = await open()
  expect(second.url).toBe(url)
  expect(await ask(second, 'SELECT number FROM kept')).toEqual([{ number: 1 }])
})

it('speaks UTF-8 and UTC, and lets nobody in without the password', async () => {
  const database = await open()
  expect(await ask(database, `SELECT upper('қазақстан') AS name, current_setting('TimeZone') AS zone`)).toEqual([
    { name: 'ҚАЗАҚСТАН', zone: 'UTC' },
  ])
  const stranger = database.url.replace(/:[^:@]+@/, ':guess@')
  await expect(withClient(stranger, async () => {})).rejects.toThrow('password authentication failed')
})

it('serves one command at a time, which tells the others where', async () => {
  const database = await open('npm start')
  const other = new EmbeddedDatabase(home, { durable: false, purpose: 'npm run dev' })
  await expect(other.open()).rejects.toThrow(/in use by npm start \(process \d+\)/)
  expect(runningDatabase(home)?.url).toBe(database.url)
})

it('comes back after its server was killed', async () => {
  const database = await open('a test', true)
  await ask(database, 'CREATE TABLE kept AS SELECT 1 AS number')
  process.kill(serverPid(), 'SIGKILL')
  await database.exited
  await database.start()
  expect(await ask(database, 'SELECT number FROM kept')).toEqual([{ number: 1 }])
})

it('ends the server that a killed run left, and begins its own', async () => {
  const orphaned = await open()
  const orphan = serverPid()
  rmSync(path.join(home, 'lock')) // as if its holder had been killed, and the guard with it
  await open('the next run')
  expect(await waitUntilGone(orphan, 0)).toBe(true)
  await orphaned.exited
})

it('passes over a note of a server that is not there any more', async () => {
  await (await open()).close()
  writeFileSync(path.join(home, 'cluster/postmaster.pid'), `${process.pid}\n${home}/cluster\n`)
  await open()
})

it('begins anew where making the cluster was interrupted', async () => {
  mkdirSync(path.join(home, 'draft-1234/cluster'), { recursive: true })
  writeFileSync(path.join(home, 'draft-1234/cluster/PG_VERSION'), '18\n')
  await open()
})

it('says why it does not start', async () => {
  await (await open()).close()
  writeFileSync(path.join(home, 'cluster/PG_VERSION'), '9.6\n')
  await expect(open()).rejects.toThrow(/incompatible with server; .* initialized by PostgreSQL version 9\.6/)
})
