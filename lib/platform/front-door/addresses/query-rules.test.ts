import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageNumber, token, words } from './query-rules'

test.each(['', '0', '1', '01', '-2', '2.5', '1e3', '123456', 'two'])('page %s is the plain address', (value) => {
  expect(pageNumber(value)).toBeUndefined()
})

test('a page after the first counts', () => {
  expect(pageNumber('2')).toBe('2')
})

test.each(['A', 'É', 'wpc-2024', '2024-12-13', 'fr'])('%s is a token', (value) => {
  expect(token(value)).toBe(value)
})

test.each(['', '-', 'a b', '<script>', '../x', 'x'.repeat(101)])('%s is none', (value) => {
  expect(token(value)).toBeUndefined()
})

test('the same words are spelt one way', () => {
  expect(words('  green \t\n deal ')).toBe('green deal')
  expect(words('cafe\u0301')).toBe('caf\u00e9')
  expect(words(' \u0000 ')).toBeUndefined()
})

test('words are cut to two hundred letters, and cutting again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (value) => {
      const once = words(value) ?? ''
      expect([...once].length).toBeLessThanOrEqual(200)
      expect(words(once) ?? '').toBe(once)
    }),
  )
})
