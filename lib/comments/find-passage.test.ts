import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { findPassage } from './find-passage'
import type { Passage } from './model'

const TEXT = 'The minister said that the corridor opens in June. The corridor is late.'

function passage(words: string, text = TEXT, nth = 0): Passage {
  let start = text.indexOf(words)
  for (let i = 0; i < nth; i += 1) start = text.indexOf(words, start + 1)
  return { blockId: 'a', blockText: text, start, words }
}

/** The words that are found, or why not. */
function found(of: Passage, ...blocks: [id: string, text: string][]): string | null {
  const place = findPassage(
    of,
    blocks.map(([id, text]) => ({ id, text })),
  )
  if (!place) return null
  const text = blocks.find(([id]) => id === place.blockId)?.[1] ?? ''
  return `${place.blockId}: ${text.slice(place.from, place.to)}`
}

describe('a passage is found again', () => {
  it.each<[what: string, Passage, [string, string][], string | null]>([
    ['where it was', passage('opens in June'), [['a', TEXT]], 'a: opens in June'],
    ['behind words put in before it', passage('opens in June'), [['a', `Today. ${TEXT}`]], 'a: opens in June'],
    [
      'when a word inside it is changed',
      passage('corridor opens in June'),
      [['a', TEXT.replace('June', 'July').replace('opens', 'closes')]],
      'a: corridor closes in ',
    ],
    [
      'when words are put into it',
      passage('opens in June'),
      [['a', TEXT.replace('in June', 'early in June')]],
      'a: opens early in June',
    ],
    ['by its place where it stands twice', passage('corridor', TEXT, 1), [['a', TEXT]], 'a: corridor'],
    [
      'the second of two, when text comes before both',
      passage('corridor', 'corridor, corridor', 1),
      [['a', 'Now corridor, corridor']],
      'a: corridor',
    ],
    [
      'in the new half of a split paragraph',
      passage('The corridor is late.'),
      [
        ['a', 'The minister said that the corridor opens in June.'],
        ['b', 'The corridor is late.'],
      ],
      'b: The corridor is late.',
    ],
    [
      'in the block that it was moved to',
      passage('opens in June'),
      [['z', 'Yes: it opens in June.']],
      'z: opens in June',
    ],
    ['not at all when it is gone', passage('opens in June'), [['a', 'Something else entirely.']], null],
    ['not at all when only blanks of it stay', passage('opens in June'), [['a', 'a b c d e f']], null],
    ['not at all without its block', passage('opens in June'), [], null],
  ])('%s', (_, of, blocks, expected) => {
    expect(found(of, ...blocks)).toBe(expected)
  })

  it('takes the right one of two alike', () => {
    const second = passage('corridor', 'one corridor, two corridor', 1)
    expect(findPassage(second, [{ id: 'a', text: 'zero, one corridor, two corridor' }])).toEqual({
      blockId: 'a',
      from: 24,
      to: 32,
    })
  })
})

test('a comment on a whole block stays while the block does', () => {
  const whole: Passage = { blockId: 'a', blockText: '', start: 0, words: '' }
  expect(findPassage(whole, [{ id: 'a', text: '' }])).toEqual({ blockId: 'a', from: 0, to: 0 })
  expect(findPassage(whole, [{ id: 'b', text: '' }])).toBeNull()
})

const words = fc.array(fc.constantFrom('the', 'corridor', 'opens', 'in', 'June', 'late', 'ministre', '«', 'ж'), {
  minLength: 1,
  maxLength: 12,
})

test('words that stand are found, whatever is written around them', () => {
  fc.assert(
    fc.property(words, words, words, words, (before, inside, more, after) => {
      const marked = `<${inside.join(' ')}>`
      const text = [...before, marked, ...after].join(' ')
      const of = passage(marked, text)
      const now = [...more, ...before, marked, ...more, ...after].join(' ')
      const place = findPassage(of, [{ id: 'a', text: now }])
      expect(place && now.slice(place.from, place.to)).toBe(marked)
    }),
  )
})

test('what is found always lies in the text and is not empty', () => {
  fc.assert(
    fc.property(words, words, fc.nat(), fc.nat(), (then, now, from, length) => {
      const [text, today] = [then.join(' '), now.join(' ')]
      const start = from % text.length
      const of = { blockId: 'a', blockText: text, start, words: text.slice(start, start + 1 + (length % 9)) }
      const place = findPassage(of, [{ id: 'a', text: today }])
      if (!place) return
      expect(place.from).toBeGreaterThanOrEqual(0)
      expect(place.to).toBeLessThanOrEqual(today.length)
      expect(place.to).toBeGreaterThan(place.from)
    }),
  )
})
