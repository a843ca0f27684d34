import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { processIdentity } from './processes.mjs'

/**
 * Who holds a folder, as the file says. `url` is the address of the database that the holder runs, once it does.
 * @typedef {{ pid: number, identity: string, purpose: string, url?: string }} Holder
 */

/** A file that one running process holds, and that counts for nothing once the process has ended, however it did. */
export class Lock {
  #file
  /** @type {Holder} */
  #holder

  /**
   * @param {string} file
   * @param {string} purpose what the holder is, for the message to whoever finds it held
   */
  constructor(file, purpose) {
    this.#file = file
    this.#holder = { pid: process.pid, identity: processIdentity(process.pid) ?? '', purpose }
  }

  /** @returns {Holder | undefined} the other process that holds it; nothing when it is now ours */
  acquire() {
    for (;;) {
      if (this.#create()) return undefined
      const holder = readLock(this.#file)
      if (holder) return holder
      this.#clearStale()
    }
  }

  /** @param {string} url */
  announce(url) {
    this.#holder.url = url
    const next = `${this.#file}.${process.pid}`
    writeFileSync(next, JSON.stringify(this.#holder), { mode: 0o600 })
    renameSync(next, this.#file)
  }

  release() {
    rmSync(this.#file, { force: true })
  }

  /** The file appears whole or not at all, and only where none was. */
  #create() {
    const draft = `${this.#file}.${process.pid}`
    writeFileSync(draft, JSON.stringify(this.#holder), { mode: 0o600 })
    try {
      linkSync(draft, this.#file)
      return true
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
      return false
    } finally {
      rmSync(draft)
    }
  }

  /** Takes the file of a dead holder away; puts it back if a living one took its place in between. */
  #clearStale() {
    const aside = `${this.#file}.stale-${process.pid}`
    try {
      renameSync(this.#file, aside)
      if (readLock(aside)) linkSync(aside, this.#file)
    } catch (error) {
      if (!['ENOENT', 'EEXIST'].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? '')) throw error
    } finally {
      rmSync(aside, { force: true })
    }
  }
}

/**
 * Has a file tell of another process, for `readLock`.
 * @param {string} file
 * @param {number} pid
 * @param {string} purpose
 */
export function noteProcess(file, pid, purpose) {
  writeFileSync(file, JSON.stringify({ pid, identity: processIdentity(pid) ?? '', purpose }), { mode: 0o600 })
}

/**
 * @param {string} file
 * @returns {Holder | undefined} the living process that holds it
 */
export function readLock(file) {
  try {
    /** @type {Holder} */
    const holder = JSON.parse(readFileSync(file, 'utf8'))
    return processIdentity(holder.pid) === holder.identity ? holder : undefined
  } catch {
    return undefined
  }
}
