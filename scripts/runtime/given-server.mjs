import pg from 'pg'
import { connectionProblem } from '../postgres/connection-problem.mjs'
import { withClient } from '../postgres/with-client.mjs'
import { Trouble } from './trouble.mjs'

/** NULLS NOT DISTINCT in the first migration came with 15. */
const OLDEST_SERVER = 15

const STATE = `SELECT current_setting('server_version_num')::int / 10000 AS major,
  current_setting('TimeZone') AS zone, quote_ident(current_database()) AS database`

/** What to do about each of Prisma's codes. */
const ADVICE = new Map([
  ['P1000', 'Correct the user and the password in DATABASE_URL.'],
  ['P1001', 'Start it, or correct host and port in DATABASE_URL.'],
  ['P1003', 'Make it (createdb), or correct the name at the end of DATABASE_URL.'],
  ['P1010', 'Give that user the right, or use another in DATABASE_URL.'],
  ['P1011', 'Add or correct sslmode in DATABASE_URL.'],
])

/**
 * Sees to it that the database of DATABASE_URL can be used.
 * @param {string} url
 */
export async function requireServer(url) {
  const { major, zone, database } = await ask(url)
  if (major < OLDEST_SERVER) {
    throw new Trouble(
      `The server of DATABASE_URL is PostgreSQL ${major}, and Plenary needs ${OLDEST_SERVER} or newer: use a newer one, or remove DATABASE_URL to use the embedded one.`,
    )
  }
  if (!['UTC', 'Etc/UTC', 'GMT'].includes(zone)) await setUtc(url, database)
}

/** @param {string} url */
async function ask(url) {
  try {
    return await withClient(url, async (client) => (await client.query(STATE)).rows[0])
  } catch (error) {
    const { code, message } = connectionProblem(error, new pg.Client(url))
    throw new Trouble(`${message} ${ADVICE.get(code) ?? 'Correct DATABASE_URL, or remove it to use the embedded one.'}`)
  }
}

/**
 * The database driver of Prisma takes every session for one in UTC: in another zone, it stores wrong instants.
 * @param {string} url
 * @param {string} database
 */
async function setUtc(url, database) {
  const statement = `ALTER DATABASE ${database} SET timezone TO 'UTC'`
  const zone = await withClient(url, (client) => client.query(statement))
    .then(() => ask(url))
    .then((state) => state.zone)
    .catch(() => undefined)
  if (zone === 'UTC') return
  throw new Trouble(
    `The database of DATABASE_URL does not keep UTC, and its user may not change that: have its owner run \`${statement}\`.`,
  )
}
