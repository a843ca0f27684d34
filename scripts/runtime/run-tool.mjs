import { once } from 'node:events'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { spawnGuarded } from './guarded-process.mjs'

/** The project's folder, which every tool runs in. An old Node, still to be told that it is one, has no import.meta.dirname. */
export const ROOT = path.resolve(fileURLToPath(new URL('../..', import.meta.url)))

/** Tools that would otherwise ask their makers' hosts for news. */
const QUIET_TOOLS = { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' }

/** A tool that ended badly, with all that it said. */
export class ToolFailure extends Error {
  /**
   * @param {string} tool
   * @param {number | null} code
   * @param {string} output
   */
  constructor(tool, code, output) {
    super(`${tool} ended with ${code === null ? 'a signal' : `code ${code}`}.`)
    this.output = output
  }
}

/** @typedef {Record<string, string | undefined>} Variables */

/**
 * Runs a tool; what it says is kept for the case that it fails.
 * @param {string} tool
 * @param {string[]} args
 * @param {Variables} [variables] on top of the environment
 * @returns {Promise<string>} what it printed
 */
export async function runQuietly(tool, args, variables = {}) {
  const { child, exited } = spawnTool(tool, args, variables, ['ignore', 'pipe', 'pipe'])
  let [printed, output] = ['', '']
  child.stdout?.on('data', (chunk) => ((printed += chunk), (output += chunk)))
  child.stderr?.on('data', (chunk) => (output += chunk))
  const [code] = await Promise.all([exited, once(child, 'close')])
  if (code !== 0) throw new ToolFailure(tool, code, output)
  return printed
}

/**
 * Runs a tool on this terminal.
 * @param {string} tool
 * @param {string[]} args
 * @param {Variables} [variables] on top of the environment
 * @returns {{ exited: Promise<number>, stop: () => Promise<unknown> }} with its exit code
 */
export function startTool(tool, args, variables = {}) {
  const { child, exited } = spawnTool(tool, args, variables, ['inherit', 'inherit', 'inherit'])
  const stop = () => {
    child.kill('SIGTERM')
    return exited
  }
  return { exited: exited.then((code) => code ?? 1), stop }
}

/**
 * Runs a tool on this terminal to its end.
 * @param {string} tool
 * @param {string[]} args
 * @param {Variables} [variables] on top of the environment
 * @returns {Promise<number>} its exit code
 */
export function runAloud(tool, args, variables) {
  return startTool(tool, args, variables).exited
}

/** Asks the tools that still run to end, and starts no more of them: nobody waits for them any longer. */
export function stopTools() {
  stopping = true
  for (const child of running) child.kill('SIGTERM')
}

const COMES_WITH_NODE = new Map([
  ['node', process.execPath],
  ['npm', 'npm'],
])

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()
let stopping = false

/**
 * @param {string} tool of node_modules, or one that comes with Node
 * @param {string[]} args
 * @param {Variables} variables
 * @param {('ignore' | 'inherit' | 'pipe')[]} stdio
 */
function spawnTool(tool, args, variables, stdio) {
  if (stopping) throw new ToolFailure(tool, null, '')
  const program = COMES_WITH_NODE.get(tool) ?? path.join(ROOT, 'node_modules/.bin', tool)
  const env = { ...process.env, ...QUIET_TOOLS, ...variables }
  const spawned = spawnGuarded(program, args, { cwd: ROOT, env, stdio })
  running.add(spawned.child)
  spawned.child.on('exit', () => running.delete(spawned.child))
  return spawned
}
