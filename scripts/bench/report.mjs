import { median } from './median.mjs'
import { STORY } from './pages.mjs'

/** @typedef {import('./rounds.mjs').Round} Round */
/** @typedef {import('./rounds.mjs').Measure} Measure */
/** @typedef {import('./first-renders.mjs').FirstRender} FirstRender */
/** @typedef {{ small: Map<string, FirstRender>, large: Map<string, FirstRender> }} Renders in the small world, and in the large one */

const LEAST_OF_BARE = 0.6
const LEAST_OF_NEXT = 8
const MOST_MS = 60

/**
 * Prints medians and ratios of every page, and which targets are missed.
 * @param {import('./pages.mjs').Template[]} templates
 * @param {Round[]} rounds
 * @param {Renders} renders
 * @returns {number} 0 when every target is met
 */
export function report(templates, rounds, renders) {
  console.log(`\nKept pages, medians of ${rounds.length} rounds\n`)
  console.log(row('', ['1 conn. /s', 'p50 ms', 'p99 ms', '32 conn. /s', 'p50 ms', 'p99 ms', '× Node', '× Next']))
  const verdicts = templates.flatMap(({ name }, index) => loadOf(name, index, rounds))
  console.log(row('bare Next', figures(rounds.map(({ next }) => next))))
  verdicts.push(withoutDoor(templates, rounds))
  console.log(`\nFirst renders, medians\n`)
  console.log(row('', ['small, ms', 'statements', 'large, ms', 'statements']))
  verdicts.push(...templates.flatMap(({ name }) => renderOf(name, renders)))
  const missed = verdicts.filter((verdict) => verdict !== '')
  console.log()
  for (const verdict of missed) console.log(`✗ ${verdict}`)
  if (missed.length > 0) return 1
  console.log(
    `✓ Every kept page is at least ${LEAST_OF_BARE} × bare Node and ${LEAST_OF_NEXT} × bare Next at 32 connections, a story ${LEAST_OF_NEXT} × plain next start;\n` +
      `  every first render takes at most ${MOST_MS} ms, in as many statements as in the small world.`,
  )
  return 0
}

/**
 * @param {string} name
 * @param {number} index
 * @param {Round[]} rounds
 * @returns {string[]} what is missed; empty strings for what is met
 */
function loadOf(name, index, rounds) {
  // Within a round all met the same machine, so ratios are taken there.
  const ratios = {
    bare: median(rounds.map((of) => ratio(of, index, 'bare'))),
    next: median(rounds.map((of) => ratio(of, index, 'next'))),
  }
  const ours = rounds.flatMap(({ pages }) => pages[index]?.ours ?? [])
  console.log(row(name, [...figures(ours), ratios.bare.toFixed(2), ratios.next.toFixed(1)]))
  return [
    ratios.bare >= LEAST_OF_BARE ? '' : `${name}: ${ratios.bare.toFixed(2)} × bare Node, not ${LEAST_OF_BARE}`,
    ratios.next >= LEAST_OF_NEXT ? '' : `${name}: ${ratios.next.toFixed(1)} × bare Next, not ${LEAST_OF_NEXT}`,
  ]
}

/**
 * The very story by plain `next start`, which renders it for each reader.
 * @param {import('./pages.mjs').Template[]} templates
 * @param {Round[]} rounds
 * @returns {string} what is missed; empty for what is met
 */
function withoutDoor(templates, rounds) {
  const index = templates.findIndex(({ name }) => name === STORY)
  if (index < 0) return `${STORY}: not measured`
  const times = median(
    rounds.map(({ plain, pages }) => (pages[index]?.ours.crowd.perSecond ?? NaN) / plain.crowd.perSecond),
  )
  console.log(row('next start', figures(rounds.map(({ plain }) => plain))))
  console.log(`\n  The ${STORY} is served ${times.toFixed(0)} × as often as by plain next start.`)
  return times >= LEAST_OF_NEXT ? '' : `${STORY}: ${times.toFixed(1)} × plain next start, not ${LEAST_OF_NEXT}`
}

/**
 * @param {Round} round
 * @param {number} index
 * @param {'bare' | 'next'} against
 */
function ratio({ next, pages }, index, against) {
  const page = pages[index]
  if (!page) return NaN
  return page.ours.crowd.perSecond / (against === 'next' ? next : page.bare).crowd.perSecond
}

/**
 * @param {string} name
 * @param {Renders} renders
 * @returns {string[]} what is missed; empty strings for what is met
 */
function renderOf(name, { small, large }) {
  const [before, after] = [small.get(name), large.get(name)]
  if (!before || !after) return [`${name}: not rendered`]
  console.log(
    row(name, [before.ms.toFixed(1), String(before.statements), after.ms.toFixed(1), String(after.statements)]),
  )
  return [
    after.ms <= MOST_MS ? '' : `${name}: ${after.ms.toFixed(1)} ms for the first render, not ${MOST_MS}`,
    after.statements <= before.statements
      ? ''
      : `${name}: ${after.statements} statements in the large world, not ${before.statements}`,
  ]
}

/** @param {import('./rounds.mjs').Load[]} loads */
function figures(loads) {
  return [loads.map(({ alone }) => alone), loads.map(({ crowd }) => crowd)].flatMap((measures) => [
    median(measures.map(({ perSecond }) => perSecond)).toFixed(0),
    median(measures.map(({ p50 }) => p50)).toFixed(2),
    median(measures.map(({ p99 }) => p99)).toFixed(2),
  ])
}

/**
 * @param {string} name
 * @param {string[]} cells
 */
function row(name, cells) {
  return `  ${name.padEnd(12)}${cells.map((cell) => cell.padStart(12)).join('')}`
}
