import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Lock, readLock } from '../runtime/lock.mjs'
import { Trouble } from '../runtime/trouble.mjs'
import { serverAccount } from './account.mjs'
import { freePort } from './free-port.mjs'
import { initialise, ROLE } from './initialise.mjs'
import { clearLeftovers } from './leftovers.mjs'
import { nativeFolder } from './native.mjs'
import { ServerProcess } from './server-process.mjs'
import { withClient } from './with-client.mjs'

/** The database in the embedded server that everything lives in. */
const DATABASE = 'plenary'

/** Others may take the port before the server does, and the processes of a killed server take a moment to end. */
const PASSING_TROUBLE = /Address already in use|shared memory block .* still in use/
const START_ATTEMPTS = 40

/** @typedef {{ durable: boolean, purpose: string }} Options */

/** A PostgreSQL server of our own, with its data in one folder that nobody else uses meanwhile. */
export class EmbeddedDatabase {
  #home
  #options
  #lock
  #account
  /** @type {ServerProcess | undefined} */
  #server
  #port = 0

  /**
   * @param {string} home
   * @param {Options} options
   */
  constructor(home, options) {
    this.#home = home
    this.#options = options
    this.#lock = new Lock(path.join(home, 'lock'), options.purpose)
    this.#account = serverAccount(path.join(home, 'cluster'))
  }

  /** The address of the database, with its password. */
  get url() {
    const password = readFileSync(path.join(this.#home, 'password'), 'utf8')
    return `postgresql://${ROLE}:${password}@127.0.0.1:${this.#port}/${DATABASE}`
  }

  /** Settles when the server ends, wanted or not. */
  get exited() {
    return this.#server?.exited ?? Promise.resolve()
  }

  /** Takes the folder and starts; it is an error if another process has it. */
  async open() {
    const holder = this.#lock.acquire()
    if (holder)
      throw new Trouble(
        `The database in ${this.#home} is in use by ${holder.purpose} (process ${holder.pid}): stop that first.`,
      )
    try {
      await clearLeftovers(path.join(this.#home, 'cluster'))
      await this.start()
      await this.#createDatabase()
      this.#lock.announce(this.url)
    } catch (error) {
      await this.close()
      throw error
    }
  }

  /** Starts the server, again if it had ended, on the port of the last time if that is free. */
  async start() {
    const { durable } = this.#options
    const options = { native: await nativeFolder(this.#account), account: this.#account, durable }
    await initialise(this.#home, options)
    for (let attempt = 1; ; attempt++) {
      this.#port = await freePort(this.#port || this.#lastPort())
      this.#server = new ServerProcess(this.#home, this.#port, options)
      if (await this.#answers(this.#server)) break
      const reason = this.#server.lastWords()
      if (attempt === START_ATTEMPTS || !PASSING_TROUBLE.test(reason)) {
        throw new Trouble(
          `The database does not start: ${reason} (all of it in ${path.join(this.#home, 'server.log')}).`,
        )
      }
      await sleep(500)
    }
    writeFileSync(path.join(this.#home, 'port'), String(this.#port))
  }

  /** Stops the server and gives the folder back. */
  async close() {
    await this.#server?.stop()
    this.#lock.release()
  }

  /**
   * A server that mends itself after a crash lets nobody in until it is done.
   * @param {ServerProcess} server
   */
  async #answers(server) {
    while (server.running) {
      try {
        await withClient(this.#maintenanceUrl(), async () => {})
        return true
      } catch {
        await sleep(50)
      }
    }
    return false
  }

  #createDatabase() {
    return withClient(this.#maintenanceUrl(), async (client) => {
      const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE])
      if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`)
    })
  }

  #maintenanceUrl() {
    return this.url.replace(/[^/]+$/, 'postgres')
  }

  #lastPort() {
    try {
      return Number(readFileSync(path.join(this.#home, 'port'), 'utf8'))
    } catch {
      return 0
    }
  }
}

/**
 * The database that another process runs in this folder.
 * @param {string} home
 */
export function runningDatabase(home) {
  return readLock(path.join(home, 'lock'))
}
