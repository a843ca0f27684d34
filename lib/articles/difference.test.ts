import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { content, paragraph } from '@/prisma/factories/articles'
import type { Block } from './blocks/registry'
import { storyDifference, type WordRun } from './difference'
import type { StoryText } from './merge'

const story = (...blocks: Block[]): StoryText => ({ headline: 'H', standfirst: '', content: content(blocks) })
const rewritten = (block: Block, words: string): Block => ({ ...paragraph(words), attrs: block.attrs }) as Block
const side = (runs: WordRun[], wanted: 'old' | 'new') =>
  runs
    .filter((run) => run.side === 'both' || run.side === wanted)
    .map(({ text }) => text)
    .join('')

describe('storyDifference', () => {
  it('tells added, removed, changed and same blocks, each at its place', () => {
    const [a, b, c] = [paragraph('Stays.'), paragraph('Goes.'), paragraph('The old word stands.')]
    const added = paragraph('New.')
    const differences = storyDifference(story(a, b, c), story(a, rewritten(c, 'The new word stands.'), added))
    expect(differences.slice(2).map(({ spot, change }) => [spot, change])).toEqual([
      [a.attrs.id, 'same'],
      [b.attrs.id, 'removed'],
      [c.attrs.id, 'changed'],
      [added.attrs.id, 'added'],
    ])
    expect(differences[4]?.runs).toContainEqual({ text: 'old', side: 'old' })
    expect(differences[4]?.runs).toContainEqual({ text: 'new', side: 'new' })
  })

  it('tells a block that stands elsewhere, and none that only made room', () => {
    const [a, b, c, d] = ['A.', 'B.', 'C.', 'D.'].map((words) => paragraph(words)) as [Block, Block, Block, Block]
    const changes = (before: Block[], after: Block[]) =>
      storyDifference(story(...before), story(...after))
        .slice(2)
        .map(({ spot, change }) => [spot, change])
    expect(changes([a, b, c, d], [d, a, b, c])).toEqual([
      [d.attrs.id, 'moved'],
      ...[a, b, c].map(({ attrs }) => [attrs.id, 'same']),
    ])
    // One that is gone and one that is new move nothing.
    expect(changes([a, b, c], [d, b, c]).map(([, change]) => change)).toEqual(['removed', 'added', 'same', 'same'])
  })

  it('holds both texts whole, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const [headline] = storyDifference({ ...story(), headline: before }, { ...story(), headline: after })
        expect(headline && side(headline.runs, 'old')).toBe(before)
        expect(headline && side(headline.runs, 'new')).toBe(after)
      }),
    )
  })
})
