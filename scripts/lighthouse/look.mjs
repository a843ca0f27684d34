import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureChromium } from '../testing/chromium.mjs'
import { openTestPortal } from '../testing/test-portal.mjs'
import { step } from '../runtime/progress.mjs'
import { runQuietly } from '../runtime/run-tool.mjs'
import { report } from './report.mjs'

/** Fetched when it is asked for: it weighs as much as all that the portal itself needs. */
const LIGHTHOUSE = 'lighthouse@12.8.2'

const PAGES = {
  'front page': '/',
  edition: '/editions/wpc-2024',
  programme: '/editions/wpc-2024?day=2024-12-13',
  session: '/editions/wpc-2024/sessions/multivector-foreign-policies',
  speaker: '/speakers/thierry-de-montbrial',
  article: '/articles/a-house-without-corners',
  search: '/search',
  results: '/search?q=montbrial',
}

/** Results of a search ask search engines to stay away, which costs them this category. */
const NOT_TO_BE_FOUND = new Set(['results'])

/** Now and then Chromium tells Lighthouse nothing of a page that it has shown; another try then does. */
const TRIES = 3

/** @typedef {import('./report.mjs').Look} Look */

/**
 * @param {number} times how often each page is looked at; the median counts
 * @param {import('../runtime/closing.mjs').Closing} closing
 * @returns {Promise<number>} the exit code: 0 when every page has all that there is to have
 */
export async function lookThroughLighthouse(times, closing) {
  const chromium = await ensureChromium()
  const { address } = await openTestPortal('npm run lighthouse', closing)
  const folder = mkdtempSync(path.join(tmpdir(), 'plenary-lighthouse-'))
  closing.add(() => rmSync(folder, { recursive: true, force: true }))
  const variables = { CHROME_PATH: chromium }
  await step('Fetching Lighthouse', () => lighthouse(['--version'], variables))

  /** @type {Map<string, Look[]>} */
  const looks = new Map()
  for (const [name, page] of Object.entries(PAGES)) {
    const results = await step(name, async () => {
      /** @type {Look[]} */
      const made = []
      for (let time = 0; time < times; time++) made.push(await tryToLook(address + page, folder, variables))
      return made
    })
    looks.set(name, results)
  }
  return report(looks, NOT_TO_BE_FOUND)
}

/**
 * @param {string} url
 * @param {string} folder
 * @param {Record<string, string>} variables
 * @returns {Promise<Look>}
 */
async function tryToLook(url, folder, variables) {
  for (let left = TRIES - 1; left > 0; left--) {
    try {
      return await look(url, folder, variables)
    } catch (error) {
      console.log(`  · Once more: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return look(url, folder, variables)
}

/**
 * @param {string} url
 * @param {string} folder
 * @param {Record<string, string>} variables
 * @returns {Promise<Look>}
 */
async function look(url, folder, variables) {
  const file = path.join(folder, 'report.json')
  const flags = ['--headless=new', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  const options = ['--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags.join(' ')}`]
  await lighthouse([url, ...options, '--only-categories=performance,accessibility,best-practices,seo'], variables)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} variables
 */
function lighthouse(args, variables) {
  return runQuietly('npm', ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', ...args], variables)
}
