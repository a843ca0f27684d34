import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { Trouble } from '../runtime/trouble.mjs'
import { median } from './median.mjs'

/** @typedef {{ ms: number, statements: number }} FirstRender the median, and the fewest */

const WARM_UP = 8
const SINGLE = 12
/** The door hears of a publication within less than half a second. */
const HEARD_MS = 500

/**
 * What the first reader of a page waits, and how many statements that takes, by template.
 * @param {string} origin
 * @param {import('./pages.mjs').Template[]} templates
 * @param {{ databaseUrl: string, statements: () => number }} counted
 * @returns {Promise<Map<string, FirstRender>>}
 */
export async function firstRenders(origin, templates, { databaseUrl, statements }) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  /** @type {Map<string, FirstRender>} */
  const results = new Map()
  await publish(client)
  for (const { name, first } of templates) {
    const single = first.length === 1
    const paths = single ? Array.from({ length: SINGLE }, () => first[0] ?? '') : first
    /** @type {FirstRender[]} */
    const renders = []
    for (const path of paths) {
      if (single) await publish(client)
      renders.push(await render(origin + path, statements))
    }
    // The first ones warm the code up. Jobs and the watch over the epoch ask the database, too: they only ever add.
    const warm = renders.slice(Math.min(WARM_UP, renders.length >> 1))
    results.set(name, {
      ms: median(warm.map(({ ms }) => ms)),
      statements: Math.min(...warm.map((each) => each.statements)),
    })
  }
  await client.end()
  return results
}

/** @param {pg.Client} client */
async function publish(client) {
  await client.query(`UPDATE content_epoch SET epoch = epoch + 1`)
  await sleep(HEARD_MS)
}

/**
 * @param {string} url
 * @param {() => number} statements
 */
async function render(url, statements) {
  const before = statements()
  const started = performance.now()
  const response = await fetch(url, { headers: { 'accept-encoding': 'br' } })
  await response.arrayBuffer()
  const ms = performance.now() - started
  if (!response.ok) throw new Trouble(`${url} answered ${response.status}.`)
  if (!response.headers.get('cache-status')?.includes('fwd=miss')) {
    throw new Trouble(`${url} was kept already: that is no first render.`)
  }
  return { ms, statements: statements() - before }
}
