import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { noteProcess, readLock } from './lock.mjs'
import { waitUntilGone } from './processes.mjs'
import { step } from './progress.mjs'
import { Trouble } from './trouble.mjs'

/** The server lets requests come to their end for ten seconds; after that it is not stopping any more. */
const PATIENCE_MS = 15_000

/**
 * A server whose starter was killed ends by itself, but lets requests come to their end first: until then, the port is
 * its own. For whoever has claimed the data folder.
 * @param {string} dataDir
 */
export async function endOrphanedServer(dataDir) {
  const orphan = readLock(noteOf(dataDir))
  if (!orphan) return
  await step('Waiting for the server of the last run to end', async () => {
    if (!(await waitUntilGone(orphan.pid, PATIENCE_MS))) process.kill(orphan.pid, 'SIGKILL')
  })
}

// On a large machine the heap may grow fourfold before it is cleared up; within a bound of its own, by little more than half.
const HEAP = '--max-old-space-size=1024'

/** Server.ts in a process of its own, which ends when this one does. */
export class ServerChild {
  #child

  /** The address it listens on; rejects with its own sentence when it cannot. @type {Promise<string>} */
  ready

  /** Settles when it has ended. @type {Promise<unknown>} */
  exited

  /**
   * @param {import('./production-build.mjs').Build} build
   * @param {import('./portal.mjs').Environment} variables
   */
  constructor(build, variables) {
    const env = {
      // Pictures are worked on in many threads; with an arena of memory for each, glibc keeps hundreds of megabytes.
      MALLOC_ARENA_MAX: '2',
      // What a picture took goes back to the system with it. Left to itself, glibc raises these until it keeps all of it.
      MALLOC_MMAP_THRESHOLD_: '131072',
      MALLOC_TRIM_THRESHOLD_: '131072',
      ...process.env,
      ...variables,
      NODE_ENV: /** @type {const} */ ('production'),
      NEXT_DIST_DIR: build.next,
    }
    this.#child = spawn(process.execPath, ['--enable-source-maps', HEAP, path.join(build.own, 'server.mjs')], {
      env,
      detached: true, // Ctrl-C reaches only us; the server hears of it by SIGTERM, before the database does
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    noteProcess(noteOf(variables.DATA_DIR), this.#child.pid ?? 0, 'server')
    this.exited = once(this.#child, 'exit')
    this.ready = this.#hear()
    this.ready.catch(() => {}) // whoever waits for it hears of it
  }

  /** How it ended, for the message. */
  get end() {
    const { exitCode, signalCode } = this.#child
    return signalCode ? `signal ${signalCode}` : `code ${exitCode}`
  }

  async stop() {
    const running = this.#child.exitCode === null && this.#child.signalCode === null
    if (!running) return
    this.#child.kill('SIGTERM')
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), PATIENCE_MS)
    await this.exited
    clearTimeout(timer)
  }

  /** @returns {Promise<string>} */
  #hear() {
    return new Promise((resolve, reject) => {
      this.#child.on('message', (message) => {
        const { type, address, message: reason } = /** @type {any} */ (message)
        if (type === 'ready') resolve(address)
        if (type === 'error') reject(new Trouble(reason))
      })
      void this.exited.then(() =>
        reject(new Trouble(`The server ended before it was ready (${this.end}); what it said stands above.`)),
      )
    })
  }
}

/** @param {string} dataDir */
function noteOf(dataDir) {
  return path.join(dataDir, 'server')
}
