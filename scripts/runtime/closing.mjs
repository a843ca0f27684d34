import { stopTools } from './run-tool.mjs'

/** What has been opened and must be closed again, newest first, however the work ends. */
export class Closing {
  /** @type {(() => unknown)[]} */
  #steps = []
  /** @type {Promise<void> | undefined} */
  #done

  /** Whether closing has begun: what ends from now on, ends because it should. */
  get begun() {
    return this.#done !== undefined
  }

  /**
   * @param {() => unknown} step taken at once if it comes too late: opening may take longer than the wish to stop
   */
  add(step) {
    if (this.begun) void step()
    else this.#steps.push(step)
  }

  /** @returns {Promise<void>} */
  close() {
    this.#done ??= this.#run()
    return this.#done
  }

  async #run() {
    const step = this.#steps.pop()
    if (!step) return
    try {
      await step()
    } finally {
      await this.#run()
    }
  }
}

const WATCH_MS = 500

/**
 * Does `work` until it ends or somebody asks to stop, then closes what it opened.
 * @template T
 * @param {(closing: Closing) => Promise<T>} work
 * @param {T} whenAsked the result in the second case
 * @returns {Promise<T>}
 */
export async function untilAskedToStop(work, whenAsked) {
  const closing = new Closing()
  const asked = stopAsked().then(() => {
    console.log('\nStopping …')
    return whenAsked
  })
  const working = work(closing)
  working.catch(() => {}) // having been stopped half-way is no news
  try {
    return await Promise.race([working, asked])
  } finally {
    stopTools()
    await closing.close()
  }
}

/** @returns {Promise<void>} */
function stopAsked() {
  return new Promise((resolve) => {
    // Further signals are taken in as well: a terminal and npm both pass Ctrl-C on.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve())
    // Asked to end, npm ends the shell between it and us, and says nothing to us.
    const parent = process.ppid
    const underNpm = process.env.npm_lifecycle_event !== undefined
    if (underNpm) setInterval(() => process.ppid !== parent && resolve(), WATCH_MS).unref()
  })
}
