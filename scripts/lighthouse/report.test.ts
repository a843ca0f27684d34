import { expect, test, vi } from 'vitest'
import { report } from './report.mjs'

const look = (performance: number, blocked = 0) => ({
  categories: Object.fromEntries(
    ['performance', 'accessibility', 'best-practices', 'seo'].map((name) => [
      name,
      { score: name === 'performance' ? performance : 1, auditRefs: [{ id: 'lcp', weight: 1 }] },
    ]),
  ),
  audits: {
    lcp: { score: performance, title: 'Largest paint' },
    'largest-contentful-paint': { score: 1, title: 'LCP', numericValue: 900 },
    'total-blocking-time': { score: 1, title: 'TBT', numericValue: blocked },
    'cumulative-layout-shift': { score: 1, title: 'CLS', numericValue: 0 },
  },
})

test.each([
  ['nothing is missing', [look(1), look(1)], []],
  ['the median counts', [look(0.5), look(1), look(1)], []],
  ['a page is slow', [look(0.9)], ['✗ front: performance: Largest paint']],
  ['a page blocks', [look(1, 20)], ['✗ front: blocks for 20 ms']],
])('%s', (_, looks, missing) => {
  const said: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line = '') => void said.push(String(line)))
  expect(report(new Map([['front', looks]]))).toBe(missing.length > 0 ? 1 : 0)
  expect(said.filter((line) => line.startsWith('✗'))).toEqual(missing)
})
