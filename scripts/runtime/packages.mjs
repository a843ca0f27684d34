import { existsSync, readFileSync } from 'node:fs'
import { step } from './progress.mjs'
import { runQuietly, ToolFailure } from './run-tool.mjs'
import { Trouble } from './trouble.mjs'

const NOTE = 'node_modules/.package-lock.json'

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }>} Packages */

/** Installs from the lockfile unless what lies in node_modules is what it names. */
export async function ensurePackages() {
  const wanted = readPackages('package-lock.json')
  // npm's own note of what it put there. An installation that broke off may have left it without the packages.
  const installed = existsSync(NOTE) ? readPackages(NOTE) : {}
  if (isInstalled(wanted, installed, (place) => existsSync(`${place}/package.json`))) return
  await step('Installing packages', install)
}

/**
 * @param {Packages} wanted
 * @param {Packages} installed
 * @param {(place: string) => boolean} isThere
 */
export function isInstalled(wanted, installed, isThere) {
  return Object.entries(wanted).every(([place, { version, optional, devOptional }]) => {
    if (place === '') return true // the project itself
    const found = installed[place]
    return found ? found.version === version && isThere(place) : Boolean(optional ?? devOptional)
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
