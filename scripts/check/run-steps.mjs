import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import path from 'node:path'

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
export async function runStep({ name, command }) {
  const started = performance.now()
  const { code, output } = await run(command)
  const seconds = Math.round((performance.now() - started) / 100) / 10
  console.log(`  ${code === 0 ? '✓' : '✗'} ${name.padEnd(16)} ${seconds.toFixed(1).padStart(5)} s`)
  if (code !== 0) console.log(`\n${output.trim()}\n`)
  return { name, ok: code === 0, seconds }
}

/**
 * @param {string[]} command
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function run([tool = '', ...args]) {
  const bin = path.resolve('node_modules/.bin')
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` }
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(tool, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => resolve({ code: null, output: error.message }))
    child.on('close', (code) => resolve({ code, output }))
  })
}
