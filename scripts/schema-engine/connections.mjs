import { randomBytes } from 'node:crypto'
import { asConnection } from './connection.mjs'
import { connect, createDatabase, dropDatabase, ServerError } from './server.mjs'

/** @typedef {{ script: string, error: any, inShadow: boolean }} FailedScript */

/**
 * Hands the engine its connections: to the database, and to shadow databases, empty ones in which it replays the
 * migrations. A shadow database is created for the purpose and dropped as soon as the engine is done with it.
 *
 * It also keeps what went wrong, because little of it comes through the engine.
 */
export class Connections {
  provider = /** @type {const} */ ('postgres')
  adapterName = 'plenary-schema-engine'

  /** @type {ServerError | undefined} */
  serverError
  /** @type {FailedScript | undefined} */
  failedScript

  /** @type {Set<import('./connection.mjs').Connection>} */
  #open = new Set()
  #url

  /** @param {string} url */
  constructor(url) {
    this.#url = url
  }

  connect() {
    return this.#keep(async () =>
      asConnection(await connect(this.#url), {
        onScriptError: (script, error) => (this.failedScript = { script, error, inShadow: false }),
      }),
    )
  }

  connectToShadowDb() {
    const url = new URL(this.#url)
    url.pathname = `/prisma_shadow_${randomBytes(6).toString('hex')}`
    return this.#keep(async () => {
      await createDatabase(url.href)
      return asConnection(await connect(url.href), {
        onScriptError: (script, error) => (this.failedScript = { script, error, inShadow: true }),
        afterClosing: () => dropDatabase(url.href),
      })
    })
  }

  /** Leaves nothing behind, whether the engine came to its end or not. */
  async closeAll() {
    await Promise.all([...this.#open].map((connection) => connection.dispose()))
  }

  /** @param {() => Promise<import('./connection.mjs').Connection>} open */
  async #keep(open) {
    try {
      const connection = await open()
      const dispose = connection.dispose.bind(connection)
      connection.dispose = async () => {
        if (this.#open.delete(connection)) await dispose()
      }
      this.#open.add(connection)
      return connection
    } catch (error) {
      if (error instanceof ServerError) this.serverError = error
      throw error
    }
  }
}
