import { median } from '../bench/median.mjs'

/**
 * What Lighthouse says of a page, as far as it is looked at here.
 * @typedef {{
 *   categories: Record<string, { score: number | null, auditRefs: { id: string, weight: number }[] }>,
 *   audits: Record<string, { score: number | null, title: string, numericValue?: number }>,
 * }} Look
 */

const CATEGORIES = /** @type {const} */ (['performance', 'accessibility', 'best-practices', 'seo'])
const TIMES = /** @type {const} */ (['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'])

/**
 * Prints what each page has, and what keeps one from having all.
 * @param {Map<string, Look[]>} looks
 * @param {ReadonlySet<string>} notToBeFound pages that search engines shall not list: nothing is missing in `seo`
 * @returns {number} 0 when nothing is missing
 */
export function report(looks, notToBeFound = new Set()) {
  const heads = ['perf', 'a11y', 'best', 'seo', 'LCP ms', 'TBT ms', 'CLS']
  console.log(`\n  ${''.padEnd(12)}${heads.map((head) => head.padStart(8)).join('')}`)
  const missing = [...looks].flatMap(([name, results]) => line(name, results, notToBeFound.has(name)))
  console.log()
  for (const words of missing) console.log(`✗ ${words}`)
  if (missing.length === 0) console.log('✓ Every page has 100 four times, never shifts and never blocks.')
  return missing.length === 0 ? 0 : 1
}

/**
 * @param {string} name
 * @param {Look[]} looks
 * @param {boolean} notToBeFound
 * @returns {string[]} what is missing
 */
function line(name, looks, notToBeFound) {
  const scores = CATEGORIES.map((category) =>
    median(looks.map((look) => (look.categories[category]?.score ?? 0) * 100)),
  )
  const [paint = NaN, blocked = NaN, shift = NaN] = TIMES.map((audit) =>
    median(looks.map((look) => look.audits[audit]?.numericValue ?? NaN)),
  )
  const cells = [...scores.map((score) => score.toFixed(0)), paint.toFixed(0), blocked.toFixed(0), shift.toFixed(3)]
  console.log(`  ${name.padEnd(12)}${cells.map((cell) => cell.padStart(8)).join('')}`)
  const short = CATEGORIES.filter(
    (category, index) => (scores[index] ?? 0) < 100 && !(notToBeFound && category === 'seo'),
  )
  return [
    ...short.map((category) => `${name}: ${category}: ${faultsIn(category, looks)}`),
    ...(blocked > 0 ? [`${name}: blocks for ${blocked.toFixed(0)} ms`] : []),
    ...(shift > 0 ? [`${name}: shifts by ${shift.toFixed(3)}`] : []),
  ]
}

/**
 * @param {string} category
 * @param {Look[]} looks
 */
function faultsIn(category, looks) {
  const titles = looks.flatMap(({ categories, audits }) =>
    (categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => audits[id]?.title ?? id),
  )
  return [...new Set(titles)].join('; ') || 'no single audit'
}
