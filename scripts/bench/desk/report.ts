import { median } from '../median.mjs'

/** Times of one thing that was done again and again, in milliseconds. */
export interface Measured {
  name: string
  times: number[]
  /** What the median must stay under, in milliseconds; null for what is only told. */
  limit: number | null
}

/** Medians and 95th percentiles, each also as a multiple of an empty round trip on the same machine. */
export function reportLines(results: readonly Measured[], baseline: Measured): { lines: string[]; met: boolean } {
  const unit = median(baseline.times)
  const width = Math.max(...results.map(({ name }) => name.length))
  const head = `  ${''.padEnd(width)}  ${'median'.padStart(9)}${'p95'.padStart(9)}${'limit'.padStart(7)}${'× empty'.padStart(9)}`
  const lines = results.map(({ name, times, limit }) => {
    const middle = median(times)
    const cells = [middle.toFixed(1).padStart(9), percentile(times, 0.95).toFixed(1).padStart(9)]
    const sign = limit === null ? ' ' : middle < limit ? '✓' : '✗'
    const bounds = [String(limit ?? '').padStart(7), (middle / unit).toFixed(0).padStart(9)]
    return `${sign} ${name.padEnd(width)}  ${cells.join('')}${bounds.join('')}`
  })
  const met = results.every(({ times, limit }) => limit === null || median(times) < limit)
  return { lines: ['', 'Milliseconds', head, ...lines, ''], met }
}

/** The smallest time that `share` of them do not exceed. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN
}
