import pg from 'pg'
import { connectionProblem } from '../postgres/connection-problem.mjs'

/** A server that could not be used, with Prisma's code for the reason. */
export class ServerError extends Error {
  /** @param {import('../postgres/connection-problem.mjs').ConnectionProblem} problem */
  constructor({ code, message }) {
    super(message)
    this.code = code
  }
}

/**
 * @param {string} url
 * @returns {Promise<pg.Client>} a session in UTC, as the engine reads timestamps
 */
export async function connect(url) {
  if (!url) throw new ServerError({ code: 'P1012', message: 'DATABASE_URL is not set, so there is no server to ask.' })
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, options: '-c TimeZone=UTC' })
  client.on('error', () => {}) // the next statement tells of a connection that broke while idle
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => {})
    throw new ServerError(connectionProblem(error, client))
  }
}

/** @param {string} url */
export async function createDatabase(url) {
  await administer(url, (name) => `CREATE DATABASE ${name} TEMPLATE template0`)
}

/** @param {string} url */
export async function dropDatabase(url) {
  await administer(url, (name) => `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
}

/**
 * Runs a statement about a database from beside it.
 * @param {string} url
 * @param {(identifier: string) => string} statement
 */
async function administer(url, statement) {
  const { database = '' } = new pg.Client(url)
  const maintenance = new URL(url)
  maintenance.pathname = '/postgres'
  const client = await connect(maintenance.href)
  try {
    await client.query(statement(client.escapeIdentifier(database)))
  } catch (error) {
    throw new ServerError(
      connectionProblem(error, { host: client.host, port: client.port, user: client.user, database }),
    )
  } finally {
    await client.end()
  }
}
