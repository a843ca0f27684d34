import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatMoment, parseMoment } from './moment'

it.each([
  ['12:34', 754_000],
  ['0:05', 5000],
  ['1:02:03', 3_723_000],
  [' 00:00 ', 0],
  ['12', null],
  ['12:60', null],
  ['1:60:00', null],
  ['noon', null],
  ['', null],
])('reads %j as %j milliseconds', (text, ms) => {
  expect(parseMoment(text)).toBe(ms)
})

it('reads every moment that it writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 48 * 3600 - 1 }), (seconds) => {
      expect(parseMoment(formatMoment(seconds * 1000))).toBe(seconds * 1000)
    }),
  )
})
