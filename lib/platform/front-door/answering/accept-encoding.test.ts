import fc from 'fast-check'
import { expect, test } from 'vitest'
import { preferredCoding } from './accept-encoding'

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['GZIP', 'gzip'],
  ['x-gzip', 'gzip'],
  ['*', 'br'],
  ['br;q=0, *', 'gzip'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['br; q=0.8 ,gzip ; q=0.8', 'br'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['gzip;q=0.5, identity', 'identity'],
  ['identity;q=0.5, gzip;q=0.2, br;q=0.1', 'identity'],
  ['identity;q=0, gzip;q=0.1', 'gzip'],
  ['identity;q=0', 'identity'],
  ['br;q=nonsense', 'identity'],
  ['br;q=2, gzip;q=0.1', 'gzip'],
  ['broccoli', 'identity'],
])('%s gets %s', (header, coding) => {
  expect(preferredCoding(header)).toBe(coding)
})

test('any header gets an answer, the same each time', () => {
  fc.assert(
    fc.property(fc.string(), (header) => {
      expect(['br', 'gzip', 'identity']).toContain(preferredCoding(header))
      expect(preferredCoding(header)).toBe(preferredCoding(header))
    }),
    { numRuns: 1000 },
  )
})
