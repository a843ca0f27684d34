import { expect, it } from 'vitest'
import { readPlainText } from './plain-text'

it('parts paragraphs at blank lines and mends wrapped ones', () => {
  const wrapped =
    'The forum opened on Monday with a speech on the price of grain, and went\non with a debate that nobody had expected to be as long as it turned out.\n\nSecond paragraph.'
  expect(readPlainText(wrapped).map((line) => line.text)).toEqual([
    wrapped.split('\n\n')[0]?.replace('\n', ' '),
    'Second paragraph.',
  ])
})
