import { existsSync, readFileSync } from 'node:fs'
import { step } from './progress.mjs'
import { runQuietly, ToolFailure } from './run-tool.mjs'
import { Trouble } from './trouble.mjs'

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }>} Packages */

/** Installs from the lockfile unless what lies in node_modules is what it names. */
export async function ensurePackages() {
  const wanted = readPackages('package-lock.json')
  // npm's own note of what it put there; it writes it last.
  const installed = existsSync('node_modules/.package-lock.json') ? readPackages('node_modules/.package-lock.json') : {}
  if (isInstalled(wanted, installed)) return
  await step('Installing packages', install)
}

/**
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted).every(([place, { version, optional, devOptional }]) => {
    if (place === '') return true // the project itself
    const found = installed[place]
    return found ? found.version === version : Boolean(optional ?? devOptional)
  })
}

/**
 * @param {string} file
 * @returns {Packages}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

async function install() {
  // NODE_ENV=production would leave out what the build needs.
  const args = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  try {
    await runQuietly('npm', args)
  } catch (error) {
    if (!(error instanceof ToolFailure)) throw error
    const reason = error.output.split('\n').find((line) => line.startsWith('npm error')) ?? error.message
    throw new Trouble(
      `The packages could not be installed (${reason.replace('npm error', '').trim()}): see that npm reaches its registry, then try again.`,
    )
  }
}
