/** @typedef {import('./contenders.mjs').Contender} Contender */
/** @typedef {import('./rounds.mjs').Round} Round */

const NAMES = /** @type {const} */ ({ ours: 'Plenary', next: 'next start', bare: 'bare Node' })
const TARGETS = /** @type {const} */ ([
  { against: 'next', least: 8 },
  { against: 'bare', least: 0.6 },
])

/**
 * Prints medians and ratios.
 * @param {string} article
 * @param {Round[]} rounds
 * @returns {number} 0 when every target is met
 */
export function report(article, rounds) {
  console.log(`\n${article}, medians of ${rounds.length} rounds (lowest–highest)\n`)
  console.log(row(['', 'connections', 'requests/s', 'p50 ms', 'p99 ms']))
  for (const contender of /** @type {Contender[]} */ (Object.keys(NAMES))) {
    console.log(row([NAMES[contender], '1', ...figures(rounds.map((round) => round[contender].alone))]))
    console.log(row(['', '32', ...figures(rounds.map((round) => round[contender].crowd))]))
  }
  console.log()
  const verdicts = TARGETS.map(({ against, least }) => verdict(rounds, against, least))
  for (const { line } of verdicts) console.log(line)
  return verdicts.every(({ met }) => met) ? 0 : 1
}

/**
 * @param {Round[]} rounds
 * @param {Contender} against
 * @param {number} least
 */
function verdict(rounds, against, least) {
  // Within a round both met the same machine, so the ratio is taken there.
  const ratio = median(rounds.map((round) => round.ours.crowd.perSecond / round[against].crowd.perSecond))
  const met = ratio >= least
  return {
    met,
    line: `${met ? '✓' : '✗'} ${ratio.toFixed(2)} × ${NAMES[against]} at 32 connections (at least ${least} ×)`,
  }
}

/** @param {import('./rounds.mjs').Measure[]} measures */
function figures(measures) {
  const rates = measures.map(({ perSecond }) => perSecond)
  const spread = `${median(rates).toFixed(0)} (${Math.min(...rates).toFixed(0)}–${Math.max(...rates).toFixed(0)})`
  return [spread, median(measures.map(({ p50 }) => p50)).toFixed(2), median(measures.map(({ p99 }) => p99)).toFixed(2)]
}

/** @param {number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low = NaN, high = NaN] = [sorted[middle - ((sorted.length + 1) % 2)], sorted[middle]]
  return (low + high) / 2
}

/** @param {string[]} cells */
function row([name = '', connections = '', ...rest]) {
  const [rate = '', p50 = '', p99 = ''] = rest
  return `  ${name.padEnd(12)}${connections.padStart(11)}${rate.padStart(24)}${p50.padStart(10)}${p99.padStart(10)}`
}
