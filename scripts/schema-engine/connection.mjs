import { DriverAdapterError } from '@prisma/driver-adapter-utils'
import { columnType, typeParsers } from './column-types.mjs'

/**
 * One session, with the face that the engine wants. @prisma/adapter-pg has it too, but cuts scripts at each semicolon
 * (so through the bodies of functions), spreads statements over a pool, and does not know the catalogue's "char".
 * @typedef {import('@prisma/driver-adapter-utils').SqlDriverAdapter} Connection
 * @typedef {{ onScriptError: (script: string, error: any) => void, afterClosing?: () => Promise<void> }} Hooks
 */

/**
 * @param {import('pg').Client} client
 * @param {Hooks} hooks
 * @returns {Connection}
 */
export function asConnection(client, { onScriptError, afterClosing }) {
  /**
   * @param {object} query
   * @returns {Promise<import('pg').QueryArrayResult>}
   */
  const run = (query) => client.query(/** @type {any} */ (query)).catch(rethrowForEngine)

  return {
    provider: 'postgres',
    adapterName: 'plenary-schema-engine',
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    queryRaw: async ({ sql, args }) => {
      const { fields, rows } = await run({ text: sql, values: args, rowMode: 'array', types: typeParsers })
      return { columnNames: fields.map((field) => field.name), columnTypes: fields.map(columnType), rows }
    },
    executeRaw: async ({ sql, args }) => (await run({ text: sql, values: args })).rowCount ?? 0,
    // Without parameters the server takes the script whole and as one transaction: a migration is applied or it is not.
    executeScript: async (script) => {
      await client.query(script).catch((error) => {
        onScriptError(script, error)
        rethrowForEngine(error)
      })
    },
    startTransaction: async () => {
      throw new Error('The schema engine asked for a transaction, which it never did before.')
    },
    dispose: async () => {
      await client.end()
      await afterClosing?.()
    },
  }
}

/**
 * The engine reads the server's own code and words, so one kind of error serves for all.
 * @param {any} error
 * @returns {never}
 */
function rethrowForEngine(error) {
  const { code = 'N/A', severity = 'ERROR', message, detail, column, hint } = error
  throw new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint })
}
