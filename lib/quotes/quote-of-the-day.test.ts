import { expect, test } from 'vitest'
import { quoteOfTheDay } from './quote-of-the-day'

const short = { text: 'Too short.' }
const [one, two] = ['a', 'b'].map((letter) => ({ text: letter.repeat(100) }))
const long = { text: 'c'.repeat(321) }
const all = [short, one!, long, two!]

test('is the same all day, another the next, and always of a length that fits', () => {
  const on = (instant: string) => quoteOfTheDay(all, new Date(instant))
  expect(on('2026-11-27T00:00:00Z')).toBe(on('2026-11-27T23:59:59Z'))
  expect(new Set([on('2026-11-27T12:00:00Z'), on('2026-11-28T12:00:00Z')])).toEqual(new Set([one, two]))
})

test('is none where none fits', () => {
  expect(quoteOfTheDay([short, long], new Date('2026-11-27T12:00:00Z'))).toBeNull()
})
