import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { step } from '../runtime/progress.mjs'
import { Trouble } from '../runtime/trouble.mjs'

/** @typedef {import('./contenders.mjs').Contender} Contender */
/** @typedef {{ perSecond: number, p50: number, p99: number, failures: number }} Measure */
/** @typedef {Record<Contender, Record<'alone' | 'crowd', Measure>>} Round */

const LOADS = /** @type {const} */ ({ alone: { connections: 1, seconds: 2 }, crowd: { connections: 32, seconds: 4 } })
const WARM_UP_SECONDS = 2

/**
 * Measures the contenders in turn, round after round, so that whatever else the machine does meets them alike.
 * @param {import('./contenders.mjs').Addresses} addresses
 * @param {number} count
 * @returns {Promise<Round[]>}
 */
export async function runRounds(addresses, count) {
  await step('Warming up', async () => {
    for (const url of Object.values(addresses)) await load(url, LOADS.crowd.connections, WARM_UP_SECONDS)
  })
  /** @type {Round[]} */
  const rounds = []
  for (let number = 1; number <= count; number++) {
    rounds.push(await step(`Round ${number} of ${count}`, () => runRound(addresses)))
  }
  return rounds
}

/**
 * @param {import('./contenders.mjs').Addresses} addresses
 * @returns {Promise<Round>}
 */
async function runRound({ ours, next, bare }) {
  return { ours: await measure(ours), next: await measure(next), bare: await measure(bare) }
}

/** @param {string} url */
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
