const TICK_MS = 1000

/** @type {NodeJS.WriteStream} */
let out = process.stdout

/** Steps are told on standard error from now on: standard output is for what the command was asked for. */
export function keepOutputClean() {
  out = process.stderr
}

/** Seconds after which a step without a terminal says that it has begun. */
const PATIENCE_MS = 2000

/**
 * Shows a step while it runs, and that it is done. A terminal sees the seconds pass; a log sees one line, and another in
 * front of it when the step takes long.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const started = performance.now()
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1)
  const { isTTY } = out
  const show = () => out.write(isTTY ? `\r  · ${label} … ${seconds()} s` : `  · ${label} …\n`)
  if (isTTY) show()
  const timer = isTTY ? setInterval(show, TICK_MS) : setTimeout(show, PATIENCE_MS)
  try {
    const result = await work()
    finish(`  ✓ ${label} (${seconds()} s)`)
    return result
  } catch (error) {
    finish(`  ✗ ${label}`)
    throw error
  } finally {
    clearInterval(timer)
  }
}

/** @param {string} line */
function finish(line) {
  out.write(out.isTTY ? `\r\x1b[K${line}\n` : `${line}\n`)
}
