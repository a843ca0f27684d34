import { lstatSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { serverAccount } from '../postgres/account.mjs'
import { EmbeddedDatabase, runningDatabase } from '../postgres/embedded-database.mjs'
import { databaseHome } from '../postgres/places.mjs'
import { requireServer } from './given-server.mjs'
import { step } from './progress.mjs'
import { Trouble } from './trouble.mjs'

const RESTARTS = 5
const RESTARTS_WITHIN_MS = 60_000

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
