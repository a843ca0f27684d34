import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { SERVER_ENVIRONMENT } from './initialise.mjs'

/**
 * Becomes the server, and leaves a guard beside it that stops it when we are gone: our end of the pipe closes however
 * we end. A line instead of an end dismisses the guard.
 */
const GUARDED = 'exec 3<&0; ( (read -r _ <&3 || kill -INT $$ 2>/dev/null) & ); exec "$@" </dev/null 3<&-'

/** What makes a throw-away database fast, and real data unsafe. */
const CARELESS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

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
      ...(durable ? [] : CARELESS),
    ]
    const command = [path.join(native, 'bin', 'postgres'), '-D', path.join(home, 'cluster')]
    const args = [...command, ...settings.flatMap((setting) => ['-c', setting])]
    const log = openLog(this.#log)
    this.#child = spawn('/bin/sh', ['-c', GUARDED, 'guard', ...args], {
      ...account,
      cwd: '/',
      env: SERVER_ENVIRONMENT,
      detached: true, // Ctrl-C reaches only us, and we stop it after those who use it
      stdio: ['pipe', log, log],
    })
    closeSync(log)
    this.#child.stdin?.on('error', () => {}) // the guard may be gone
    this.exited = once(this.#child, 'exit').then(() => this.#dismissGuard())
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
    return lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? ''
  }

  /** @returns {Promise<void>} */
  #dismissGuard() {
    return new Promise((resolve) => this.#child.stdin?.end('\n', () => resolve()))
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
