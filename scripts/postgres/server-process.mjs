import os from 'node:os'
import { closeSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { spawnGuarded } from '../runtime/guarded-process.mjs'
import { SERVER_ENVIRONMENT } from './initialise.mjs'

/** What makes a throw-away database fast, and real data unsafe. */
const CARELESS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/** An eighth of the machine's memory for what is read again and again, above all search's index; a small one keeps the usual. */
const BUFFERS_MB = Math.round(Math.min(1024, Math.max(128, os.totalmem() / 8 / 2 ** 20)))

/**
 * @typedef {{ native: string, account: import('./account.mjs').Account, durable: boolean }} ServerOptions
 */

/** One run of the server on a cluster. */
export class ServerProcess {
  #child
  #log
  /** Settles when the server has ended, for whatever reason. */
  exited

  /**
   * @param {string} home
   * @param {number} port
   * @param {ServerOptions} options
   */
  constructor(home, port, { native, account, durable }) {
    this.#log = path.join(home, 'server.log')
    const settings = [
      'listen_addresses=127.0.0.1',
      `port=${port}`,
      'unix_socket_directories=',
      'timezone=UTC',
      `shared_buffers=${BUFFERS_MB}MB`,
      // Compiling a plan takes longer than any of ours runs.
      'jit=off',
      ...(durable ? [] : CARELESS),
    ]
    const args = ['-D', path.join(home, 'cluster'), ...settings.flatMap((setting) => ['-c', setting])]
    const log = openLog(this.#log)
    const { child, exited } = spawnGuarded(path.join(native, 'bin', 'postgres'), args, {
      ...account,
      cwd: '/',
      env: SERVER_ENVIRONMENT,
      detached: true, // Ctrl-C reaches only us, and we stop it after those who use it
      stdio: ['ignore', log, log],
      endedBy: 'INT', // what it takes for: disconnect everybody and write everything down
    })
    closeSync(log)
    this.#child = child
    this.exited = exited
  }

  get running() {
    return this.#child.exitCode === null && this.#child.signalCode === null
  }

  /** Disconnects everybody, writes everything down and ends. */
  async stop() {
    if (this.running) this.#child.kill('SIGINT')
    await this.exited
  }

  /** Why it did not start, in its own words. */
  lastWords() {
    const lines = readFileSync(this.#log, 'utf8').trim().split('\n')
    const fatal = lines.findLastIndex((line) => /FATAL|PANIC/.test(line))
    const reasons = lines.slice(fatal).flatMap((line) => /(?:FATAL|PANIC|DETAIL): +(.*)/.exec(line)?.[1] ?? [])
    return reasons.join('; ') || (lines.at(-1) ?? '')
  }
}

/**
 * Keeps the log of this run and of the one before.
 * @param {string} file
 */
function openLog(file) {
  rmSync(`${file}.1`, { force: true })
  try {
    renameSync(file, `${file}.1`)
  } catch {
    // the first run
  }
  return openSync(file, 'a', 0o600)
}
