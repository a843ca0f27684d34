import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/** The project's folder, which every tool runs in. */
export const ROOT = path.resolve(import.meta.dirname, '../..')

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
 * Runs a tool of node_modules; what it says is kept for the case that it fails.
 * @param {string} tool
 * @param {string[]} args
 * @param {Variables} [variables] on top of the environment
 * @returns {Promise<string>} what it printed
 */
export async function runQuietly(tool, args, variables = {}) {
  const child = startTool(tool, args, variables, ['ignore', 'pipe', 'pipe'])
  let [printed, output] = ['', '']
  child.stdout?.on('data', (chunk) => ((printed += chunk), (output += chunk)))
  child.stderr?.on('data', (chunk) => (output += chunk))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new ToolFailure(tool, code, output)
  return printed
}

/**
 * Runs a tool of node_modules on this terminal.
 * @param {string} tool
 * @param {string[]} args
 * @param {Variables} [variables] on top of the environment
 * @returns {Promise<number>} its exit code
 */
export async function runAloud(tool, args, variables = {}) {
  const [code] = await once(startTool(tool, args, variables, 'inherit'), 'exit')
  return code ?? 1
}

/**
 * @param {string} tool
 * @param {string[]} args
 * @param {Variables} variables
 * @param {import('node:child_process').StdioOptions} stdio
 */
function startTool(tool, args, variables, stdio) {
  const env = { ...process.env, ...QUIET_TOOLS, ...variables }
  return spawn(path.join(ROOT, 'node_modules/.bin', tool), args, { cwd: ROOT, env, stdio })
}
