import { expect, test, vi } from 'vitest'
import { median, report } from './report.mjs'

const measure = (perSecond: number) => ({ alone: at(perSecond / 2), crowd: at(perSecond) })
const at = (perSecond: number) => ({ perSecond, p50: 1, p99: 2, failures: 0 })

test('the median is the middle, or lies between the two that are', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
})

test.each([
  ['both targets met', { next: 100, bare: 1000 }, 0],
  ['too near to next start', { next: 200, bare: 1000 }, 1],
  ['too far from bare Node', { next: 100, bare: 2000 }, 1],
])('%s', (_, others, code) => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  const round = { ours: measure(1000), next: measure(others.next), bare: measure(others.bare) }
  expect(report('/articles/a', [round, round, round])).toBe(code)
})
