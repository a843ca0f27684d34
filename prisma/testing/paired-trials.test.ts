import { expect, it } from 'vitest'
import { chanceOfDistance, type Pair } from './paired-trials'

/** A machine that is busy now and then: the noise of a pair is in common, a little is each one's own. */
function pairs(trials: number, slower: (n: number) => number): Pair[] {
  const noise = (n: number) => 20 + 15 * Math.abs(Math.sin(n * 12.9898)) + (n % 17 === 0 ? 400 : 0)
  const own = (n: number) => 3 * Math.sin(n * 78.233) * Math.sin(n * 3.7)
  return Array.from({ length: trials }, (_, n) => [noise(n) + own(2 * n) + slower(n), noise(n) + own(2 * n + 1)])
}

it('finds nothing where there is nothing', () => {
  expect(chanceOfDistance(pairs(200, () => 0))).toBeGreaterThan(0.01)
})

it.each([
  ['always a little slower', () => 1],
  ['sometimes much slower', (n: number) => (n % 3 === 0 ? 20 : 0)],
  ['always faster', () => -1.5],
])('finds what is %s', (_name, slower) => {
  expect(chanceOfDistance(pairs(200, slower))).toBeLessThan(0.000_1)
})
