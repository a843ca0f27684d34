import { readFile } from 'node:fs/promises'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { Connections } from './connections.mjs'
import { migrationProblem } from './migration-problem.mjs'
import { answerRequests, print } from './rpc.mjs'
import { loadEngine } from './wasm.mjs'

/**
 * Runs the engine for one command of the CLI.
 * @param {import('./arguments.mjs').Options} options
 */
export async function runEngine({ url, schemaFiles }) {
  const connections = new Connections(url)
  closeOnSignals(connections)
  let panic = ''
  const { SchemaEngine } = await loadEngine((message) => (panic = message))
  /** @type {[string, string][]} */
  const schema = await Promise.all(schemaFiles.map(async (file) => [file, await readFile(file, 'utf8')]))
  const datamodels = schema.length > 0 ? schema : undefined // an empty list would be an empty schema, not none
  /** @type {Promise<any> | undefined} */
  let engine

  await answerRequests(async (method, params) => {
    try {
      // It connects at once, so a server that cannot be used is the answer to the first request.
      engine ??= SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(connections))
      return await call(await engine, method, params)
    } catch (error) {
      throw (
        (panic && new Error(`The schema engine crashed: ${panic}`, { cause: error })) ||
        (connections.failedScript && migrationProblem(connections.failedScript, params)) ||
        (connections.serverError ?? error)
      )
    }
  })
  await connections.closeAll()
}

/**
 * @param {any} engine
 * @param {string} method
 * @param {any} params
 */
async function call(engine, method, params) {
  if (method === 'getDatabaseVersion') return engine.version()
  if (typeof engine[method] !== 'function') throw new Error(`The schema engine does not know "${method}".`)
  if (method === 'evaluateDataLoss' || method === 'createMigration') await rememberMigrations(engine, params)
  const result = await engine[method](params)
  // The native engine prints a comparison itself; the CLI does not look for it in the answer.
  if (method === 'diff') print(result.stdout ?? '')
  return result
}

/**
 * The WebAssembly engine opens no shadow database for the two methods that plan a migration: they only know what the
 * migrations lead to if the engine worked it out before and has not applied any since.
 * @param {any} engine
 * @param {any} params
 */
async function rememberMigrations(engine, { migrationsList, filters }) {
  await engine.diagnoseMigrationHistory({ migrationsList, filters, optInToShadowDatabase: true })
}

/** @param {Connections} connections */
function closeOnSignals(connections) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => void connections.closeAll().finally(() => process.exit(1)))
  }
}
