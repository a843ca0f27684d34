import { availableParallelism } from 'node:os'
import { runQuietly, ToolFailure } from '../runtime/run-tool.mjs'

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {{ name: string, ok: boolean, seconds: number }} StepResult */

/**
 * Runs the steps, as many at a time as the machine has cores.
 * @param {Step[]} steps
 * @returns {Promise<StepResult[]>}
 */
export async function runSteps(steps) {
  const waiting = [...steps]
  /** @type {StepResult[]} */
  const results = []
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await runStep(step))
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return results
}

/**
 * Runs one step quietly; what it printed is shown only when it failed.
 * @param {Step} step
 * @returns {Promise<StepResult>}
 */
export async function runStep({ name, command: [tool = '', ...args] }) {
  const started = performance.now()
  const wrong = await runQuietly(tool, args).then(() => null, whatItSaid)
  const seconds = Math.round((performance.now() - started) / 100) / 10
  console.log(`  ${wrong === null ? '✓' : '✗'} ${name.padEnd(16)} ${seconds.toFixed(1).padStart(5)} s`)
  if (wrong !== null) console.log(`\n${wrong.trim()}\n`)
  return { name, ok: wrong === null, seconds }
}

/**
 * @param {unknown} error
 * @returns {string}
 */
function whatItSaid(error) {
  return error instanceof ToolFailure ? error.output : String(error)
}
