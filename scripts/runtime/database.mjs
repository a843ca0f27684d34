import { lstatSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { serverAccount } from '../postgres/account.mjs'
import { connectionProblem } from '../postgres/connection-problem.mjs'
import { EmbeddedDatabase, runningDatabase } from '../postgres/embedded-database.mjs'
import { databaseHome } from '../postgres/places.mjs'
import { withClient } from '../postgres/with-client.mjs'
import { step } from './progress.mjs'
import { Trouble } from './trouble.mjs'

/** NULLS NOT DISTINCT in the first migration came with 15. */
const OLDEST_SERVER = 15

const VERSION = "SELECT current_setting('server_version_num')::int / 10000 AS major"

const RESTARTS = 5
const RESTARTS_WITHIN_MS = 60_000

/** What to do about each of Prisma's codes. */
const ADVICE = new Map([
  ['P1000', 'Correct the user and the password in DATABASE_URL.'],
  ['P1001', 'Start it, or correct host and port in DATABASE_URL.'],
  ['P1003', 'Make it (createdb), or correct the name at the end of DATABASE_URL.'],
  ['P1010', 'Give that user the right, or use another in DATABASE_URL.'],
  ['P1011', 'Add or correct sslmode in DATABASE_URL.'],
])

/**
 * Uses the server of DATABASE_URL, or starts the embedded one.
 * @param {import('./settings.mjs').Settings} settings
 * @param {string} purpose
 * @param {import('./closing.mjs').Closing} closing
 * @returns {Promise<{ url: string, kept: Promise<never> }>} `kept` rejects when the database is lost for good
 */
export async function openDatabase({ databaseUrl, dataDir }, purpose, closing) {
  if (databaseUrl) {
    await step('Reaching the database of DATABASE_URL', () => requireServer(databaseUrl))
    return { url: databaseUrl, kept: new Promise(() => {}) }
  }
  const home = databaseHome(dataDir, serverAccount())
  if (lstatSync(path.join(dataDir, 'postgres')).isSymbolicLink()) {
    console.log(`  · The database lives in ${home}, because its user may not enter ${dataDir}.`)
  }
  const database = new EmbeddedDatabase(home, { durable: true, purpose })
  await step('Starting the database', () => database.open())
  closing.add(() => database.close())
  return { url: database.url, kept: keepRunning(database, closing) }
}

/**
 * Uses the server of DATABASE_URL or one that another command runs on the data folder, or starts the embedded one.
 * @param {import('./settings.mjs').Settings} settings
 * @param {string} purpose
 * @param {import('./closing.mjs').Closing} closing
 * @returns {Promise<{ url: string }>}
 */
export async function borrowDatabase(settings, purpose, closing) {
  const url = settings.databaseUrl ? undefined : runningDatabase(databaseHome(settings.dataDir, serverAccount()))?.url
  return url ? { url } : openDatabase(settings, purpose, closing)
}

/** @param {string} url */
async function requireServer(url) {
  const version = await withClient(url, (client) => client.query(VERSION)).catch((error) => {
    const { code, message } = connectionProblem(error, new pg.Client(url))
    throw new Trouble(`${message} ${ADVICE.get(code) ?? 'Correct DATABASE_URL, or remove it to use the embedded one.'}`)
  })
  if (version.rows[0].major >= OLDEST_SERVER) return
  throw new Trouble(
    `The server of DATABASE_URL is older than PostgreSQL ${OLDEST_SERVER}: use a newer one, or remove DATABASE_URL to use the embedded one.`,
  )
}

/**
 * Starts the database again when it ends by itself; readers have their pages from the front door meanwhile.
 * @param {EmbeddedDatabase} database
 * @param {import('./closing.mjs').Closing} closing
 * @returns {Promise<never>}
 */
async function keepRunning(database, closing) {
  /** @type {number[]} */
  let deaths = []
  for (;;) {
    await database.exited
    if (closing.begun) return new Promise(() => {})
    const now = performance.now()
    deaths = [...deaths.filter((time) => now - time < RESTARTS_WITHIN_MS), now]
    if (deaths.length > RESTARTS) throw new Trouble('The database ends again and again; see server.log in its folder.')
    console.error('! The database ended by itself; starting it again.')
    await sleep(200)
    await database.start()
    console.error('! The database runs again.')
  }
}
