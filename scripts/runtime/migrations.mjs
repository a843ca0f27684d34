import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { withClient } from '../postgres/with-client.mjs'
import { ROOT, runQuietly } from './run-tool.mjs'

const FOLDER = path.join(ROOT, 'prisma/migrations')

/** Prisma holds this lock while it applies migrations. */
const PRISMA_LOCK = 72707369

/** @typedef {{ name: string, finished: boolean }} RecordedMigration */

/**
 * Brings a database up to date. Looks for itself first: the Prisma CLI takes seconds to say that there is nothing to do.
 * @param {string} url
 * @returns {Promise<string[]>} what was applied
 */
export function migrate(url) {
  return withClient(url, async (client) => {
    const recorded = await recordedMigrations(client)
    const pending = pendingMigrations(writtenMigrations(), recorded)
    await makeQueue(client, url)
    if (pending.length === 0) return []
    for (const { name } of await interruptedMigrations(client, recorded)) {
      await runQuietly('prisma', ['migrate', 'resolve', '--rolled-back', name], { DATABASE_URL: url })
    }
    await runQuietly('prisma', ['migrate', 'deploy'], { DATABASE_URL: url })
    return pending
  })
}

/**
 * The queue keeps its tables in a schema of its own, which Prisma does not look at. They have to be there before the first
 * job is booked; from then on the worker brings them up to date.
 * @param {import('pg').Client} client
 * @param {string} url
 */
async function makeQueue(client, url) {
  const { rows } = await client.query("SELECT to_regclass('graphile_worker._private_jobs') IS NOT NULL AS made")
  if (rows[0].made) return
  const { Logger, runMigrations } = await import('graphile-worker')
  await runMigrations({ connectionString: url, logger: new Logger(() => () => {}) })
}

/**
 * @param {string[]} written
 * @param {RecordedMigration[]} recorded
 */
export function pendingMigrations(written, recorded) {
  const finished = new Set(recorded.filter((migration) => migration.finished).map(({ name }) => name))
  return written.filter((name) => !finished.has(name))
}

function writtenMigrations() {
  const names = readdirSync(FOLDER).sort()
  return names.filter((name) => existsSync(path.join(FOLDER, name, 'migration.sql')))
}

/**
 * @param {import('pg').Client} client
 * @returns {Promise<RecordedMigration[]>}
 */
async function recordedMigrations(client) {
  const { rows } = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS kept")
  if (!rows[0].kept) return []
  const recorded = await client.query(
    'SELECT migration_name AS name, finished_at IS NOT NULL AS finished FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  )
  return recorded.rows
}

/**
 * A migration is one transaction: one that never finished left nothing behind, and may be tried again. Unless another
 * process is at it right now.
 * @param {import('pg').Client} client
 * @param {RecordedMigration[]} recorded
 */
async function interruptedMigrations(client, recorded) {
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS free', [PRISMA_LOCK])
  if (!rows[0].free) return []
  await client.query('SELECT pg_advisory_unlock($1)', [PRISMA_LOCK])
  return recorded.filter((migration) => !migration.finished)
}
