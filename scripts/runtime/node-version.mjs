import { readFileSync } from 'node:fs'
import { Trouble } from './trouble.mjs'

/** Runs before anything else, on whatever Node there is: no packages, no new syntax. */
export function requireNode() {
  const packageFile = new URL('../../package.json', import.meta.url)
  const minimum = JSON.parse(readFileSync(packageFile, 'utf8')).engines.node.replace('>=', '')
  if (isAtLeast(process.versions.node, minimum)) return
  throw new Trouble(
    `This is Node.js ${process.versions.node}, and Plenary needs ${minimum} or newer: install it from https://nodejs.org or with your version manager, then try again.`,
  )
}

/**
 * @param {string} version
 * @param {string} minimum
 */
export function isAtLeast(version, minimum) {
  const [have, need] = [numbers(version), numbers(minimum)]
  const different = need.findIndex((part, index) => part !== (have[index] ?? 0))
  return different === -1 || (have[different] ?? 0) > (need[different] ?? 0)
}

/** @param {string} version */
function numbers(version) {
  return version.split('.').map((part) => Number.parseInt(part, 10))
}
