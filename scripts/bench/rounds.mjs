import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { step } from '../runtime/progress.mjs'
import { Trouble } from '../runtime/trouble.mjs'

/** @typedef {{ perSecond: number, p50: number, p99: number, failures: number }} Measure */
/** @typedef {{ alone: Measure, crowd: Measure }} Load one connection, and thirty-two */
/** @typedef {{ next: Load, plain: Load, pages: { ours: Load, bare: Load }[] }} Round the pages in the order of the templates */

const LOADS = /** @type {const} */ ({ alone: { connections: 1, seconds: 1.5 }, crowd: { connections: 32, seconds: 3 } })
const WARM_UP_SECONDS = 1

/**
 * Measures every page in turn, round after round, so that whatever else the machine does meets all contenders alike.
 * @param {import('./contenders.mjs').Origins} origins
 * @param {string[]} paths
 * @param {string} story the one page that is also asked of our build by plain `next start`
 * @param {number} count
 * @returns {Promise<Round[]>}
 */
export async function runRounds(origins, paths, story, count) {
  await step('Warming up', async () => {
    const urls = [
      `${origins.next}/`,
      origins.plain + story,
      ...paths.flatMap((path) => [origins.ours + path, origins.bare + path]),
    ]
    for (const url of urls) await load(url, LOADS.crowd.connections, WARM_UP_SECONDS)
  })
  /** @type {Round[]} */
  const rounds = []
  for (let number = 1; number <= count; number++) {
    rounds.push(await step(`Round ${number} of ${count}`, () => runRound(origins, paths, story)))
  }
  return rounds
}

/**
 * @param {import('./contenders.mjs').Origins} origins
 * @param {string[]} paths
 * @param {string} story
 * @returns {Promise<Round>}
 */
async function runRound(origins, paths, story) {
  const next = await measure(`${origins.next}/`)
  const plain = await measure(origins.plain + story)
  /** @type {Round['pages']} */
  const pages = []
  for (const path of paths) {
    pages.push({ ours: await measure(origins.ours + path), bare: await measure(origins.bare + path) })
  }
  return { next, plain, pages }
}

/**
 * @param {string} url
 * @returns {Promise<Load>}
 */
async function measure(url) {
  const { alone, crowd } = LOADS
  return {
    alone: await load(url, alone.connections, alone.seconds),
    crowd: await load(url, crowd.connections, crowd.seconds),
  }
}

/**
 * @param {string} url
 * @param {number} connections
 * @param {number} seconds
 * @returns {Promise<Measure>}
 */
async function load(url, connections, seconds) {
  const script = path.join(import.meta.dirname, 'load.mjs')
  const { stdout } = await promisify(execFile)(process.execPath, [script, url, String(connections), String(seconds)])
  /** @type {Measure} */
  const measure = JSON.parse(stdout)
  if (measure.failures > 0) throw new Trouble(`${measure.failures} requests of ${url} failed: that is no measure.`)
  return measure
}
