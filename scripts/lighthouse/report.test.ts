import { expect, test, vi } from 'vitest'
import { report } from './report.mjs'

const look = (performance: number, blocked = 0, seo = 1) => ({
  categories: Object.fromEntries(
    ['performance', 'accessibility', 'best-practices', 'seo'].map((name) => [
      name,
      { score: { performance, seo }[name] ?? 1, auditRefs: [{ id: 'lcp', weight: 1 }] },
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

test('a page that search engines shall not list lacks nothing by it', () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  const looks = new Map([['results', [look(1, 0, 0.66)]]])
  expect(report(looks)).toBe(1)
  expect(report(looks, new Set(['results']))).toBe(0)
})
