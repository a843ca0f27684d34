import { expect, it } from 'vitest'
import { readingMinutes } from './reading-time'

const text = (words: number) => ({
  body: {
    type: 'doc' as const,
    content: [
      {
        type: 'paragraph' as const,
        attrs: { id: '01890a5d-ac96-774b-bcce-b302099a8057' },
        content: [{ type: 'text' as const, text: 'word '.repeat(words).trim() }],
      },
    ],
  },
})

it.each([
  [1, 1],
  [230, 1],
  [460, 2],
  [1500, 7],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(text(words))).toBe(minutes)
})
