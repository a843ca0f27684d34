import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { step } from '../runtime/progress.mjs'
import { Trouble } from '../runtime/trouble.mjs'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const APT = '/usr/bin/apt-get'

/**
 * Finds a Chromium for the browser tests: the one that is named, that Playwright downloaded, or that the system has. Where
 * nobody is there to install one, on a build machine as root, it is installed.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const found = findChromium()
  if (found) return found
  if (mayInstall()) await step('Installing Chromium', installChromium)
  const installed = findChromium()
  if (installed) return installed
  throw new Trouble(
    'The browser tests need Chromium: run `npx playwright install --with-deps chromium`, or install your system’s (apt-get install chromium), or set CHROMIUM to its path.',
  )
}

function findChromium() {
  const { CHROMIUM } = process.env
  if (CHROMIUM && !existsSync(CHROMIUM))
    throw new Trouble(`CHROMIUM names ${CHROMIUM}, and there is nothing: correct or remove it.`)
  return [CHROMIUM, chromium.executablePath(), ...INSTALLED].find((file) => file && existsSync(file))
}

function mayInstall() {
  return process.getuid?.() === 0 && !process.stdin.isTTY && existsSync(APT)
}

async function installChromium() {
  const options = { stdio: /** @type {const} */ ('ignore'), env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync(APT, ['update'], options)
  spawnSync(APT, ['install', '--yes', '--no-install-recommends', 'chromium'], options)
}
