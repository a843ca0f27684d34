import { existsSync, readFileSync } from 'node:fs'
import util from 'node:util'
import { requireNode } from './node-version.mjs'
import { ROOT, ToolFailure } from './run-tool.mjs'
import { Trouble } from './trouble.mjs'

/**
 * Runs a command of package.json: in the project's folder, on a Node that can, with .env read, and with one clear
 * sentence where something that the caller can put right stands in the way. Imports no packages, and `command` should
 * import its own when it runs, because they may not be installed yet. Nor does it import by name what an old Node lacks.
 * @param {() => Promise<number | void>} command its number is the exit code
 * @param {{ environmentFile?: boolean }} [options] tests leave .env aside: it speaks of the real database
 */
export async function main(command, { environmentFile = true } = {}) {
  try {
    requireNode()
    process.chdir(ROOT)
    if (environmentFile) readEnvironmentFile('.env')
    process.exitCode = (await command()) ?? 0
  } catch (error) {
    process.exitCode = reportTrouble(error)
  }
}

/**
 * Says what stands in the way: a sentence, or all that a tool said. Anything else is a fault of ours and is thrown on.
 * @param {unknown} error
 * @returns {1} the exit code
 */
export function reportTrouble(error) {
  if (error instanceof ToolFailure) console.error(`\n${error.output.trim()}\n\n✗ ${error.message}`)
  else if (error instanceof Trouble) console.error(`\n✗ ${error.message}`)
  else throw error
  return 1
}

/**
 * What the environment says already, counts for more.
 * @param {string} file
 */
function readEnvironmentFile(file) {
  if (!existsSync(file)) return
  for (const [name, value] of Object.entries(util.parseEnv(readFileSync(file, 'utf8')))) process.env[name] ??= value
}
