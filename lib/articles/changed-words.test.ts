import { expect, it } from 'vitest'
import { changedWords } from './changed-words'
import { emptyContent } from './content'

const story = (headline: string, ...paragraphs: string[]) => ({
  headline,
  standfirst: '',
  content: {
    ...emptyContent(),
    body: {
      type: 'doc' as const,
      content: paragraphs.map((text, index) => ({
        type: 'paragraph' as const,
        attrs: { id: `0000000${String(index)}-0000-4000-8000-000000000000` },
        content: [{ type: 'text' as const, text }],
      })),
    },
  },
})

it('gives the words that differ with a few around them', () => {
  const long = (year: string) =>
    `one two three four five six seven eight nine ten it was founded in ${year} by the ministry and three others who came later to it`
  expect(changedWords(story('H', long('1993'), 'Same.'), story('H', long('1992'), 'Same.'))).toEqual({
    before: '… seven eight nine ten it was founded in 1993 by the ministry and three others who came …',
    after: '… seven eight nine ten it was founded in 1992 by the ministry and three others who came …',
  })
})

it.each([
  ['a word at either end', 'Alpha two', 'Beta two', { before: 'Alpha two', after: 'Beta two' }],
  ['what is only new', 'One.', 'One. Two.', { before: 'One.', after: 'One. Two.' }],
])('takes %s', (_, before, after, words) => {
  expect(changedWords(story('H', before), story('H', after))).toEqual(words)
})

it('gives a line for each spot, the headline too, and for a paragraph on one side only that side', () => {
  expect(changedWords(story('Old', 'Kept.'), story('New', 'Kept.', 'Added.'))).toEqual({
    before: 'Old',
    after: 'New\nAdded.',
  })
})

it('says nothing where nothing changed, or so much that it is no correction', () => {
  expect(changedWords(story('H', 'Same.'), story('H', 'Same.'))).toBeNull()
  expect(changedWords(story('H', 'a', 'b', 'c', 'd'), story('I', 'e', 'f', 'g', 'h'))).toBeNull()
  expect(changedWords(story('H', 'word '.repeat(200)), story('H', 'other '.repeat(200)))).toBeNull()
})
