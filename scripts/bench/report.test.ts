import { expect, test, vi } from 'vitest'
import { median } from './median.mjs'
import { report } from './report.mjs'

const at = (perSecond: number) => ({ perSecond, p50: 1, p99: 2, failures: 0 })
const load = (perSecond: number) => ({ alone: at(perSecond / 2), crowd: at(perSecond) })
const templates = [{ name: 'article', load: '/articles/one', first: ['/articles/one'] }]
const renders = (ms: number, statements: number) => ({
  small: new Map([['article', { ms: 20, statements: 5 }]]),
  large: new Map([['article', { ms, statements }]]),
})

test('the median is the middle, or lies between the two that are', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
})

test.each([
  ['every target met', { next: 100, plain: 20, bare: 1000, ms: 40, statements: 5 }, []],
  ['too near to bare Next', { next: 200, plain: 20, bare: 1000, ms: 40, statements: 5 }, ['5.0 × bare Next']],
  [
    'too near to itself without the front door',
    { next: 100, plain: 200, bare: 1000, ms: 40, statements: 5 },
    ['5.0 × plain'],
  ],
  ['too far from bare Node', { next: 100, plain: 20, bare: 2000, ms: 40, statements: 5 }, ['0.50 × bare Node']],
  ['a first reader who waits', { next: 100, plain: 20, bare: 1000, ms: 61, statements: 5 }, ['61.0 ms']],
  [
    'statements that grow with the world',
    { next: 100, plain: 20, bare: 1000, ms: 40, statements: 6 },
    ['6 statements'],
  ],
])('%s', (_, { next, plain, bare, ms, statements }, missed) => {
  const said: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line = '') => void said.push(String(line)))
  const round = { next: load(next), plain: load(plain), pages: [{ ours: load(1000), bare: load(bare) }] }
  expect(report(templates, [round, round, round], renders(ms, statements))).toBe(missed.length > 0 ? 1 : 0)
  const faults = said.filter((line) => line.startsWith('✗'))
  expect(faults).toEqual(missed.map((words): unknown => expect.stringContaining(words)))
})
