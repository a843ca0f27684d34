import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { attribution, content, paragraph } from '@/prisma/factories/articles'
import type { Block } from './blocks/registry'
import { blockText } from './blocks/registry'
import { mergeStories, type StoryText } from './merge'

const story = (blocks: Block[], given: Partial<StoryText> = {}): StoryText => ({
  headline: 'Headline',
  standfirst: '',
  content: content(blocks),
  ...given,
})
const rewritten = (block: Block, words: string): Block => ({ ...paragraph(words), attrs: block.attrs }) as Block
const words = ({ content: { body } }: StoryText) => body.content.map(blockText)

const [a, b, c] = [paragraph('A'), paragraph('B'), paragraph('C')]
const base = story([a, b, c])

function merge(mine: Block[], theirs: Block[]) {
  return mergeStories(base, story(mine), story(theirs))
}

describe('mergeStories', () => {
  it.each<[string, Block[], Block[], string[]]>([
    ['different blocks', [rewritten(a, 'A mine'), b, c], [a, b, rewritten(c, 'C theirs')], ['A mine', 'B', 'C theirs']],
    ['the same change twice', [rewritten(a, 'X'), b, c], [rewritten(a, 'X'), b, c], ['X', 'B', 'C']],
    [
      'new blocks on both sides',
      [a, paragraph('mine'), b, c],
      [a, b, c, paragraph('theirs')],
      ['A', 'mine', 'B', 'C', 'theirs'],
    ],
    [
      'two new blocks of mine in their order',
      [a, paragraph('1'), paragraph('2'), b, c],
      [a, b, c],
      ['A', '1', '2', 'B', 'C'],
    ],
    [
      'a block at the top',
      [paragraph('top'), a, b, c],
      [rewritten(a, 'A theirs'), b, c],
      ['top', 'A theirs', 'B', 'C'],
    ],
    ['a block that I took out', [a, c], [a, b, rewritten(c, 'C theirs')], ['A', 'C theirs']],
    ['a block that I took out while they wrote on', [a, c], [a, rewritten(b, 'B theirs'), c], ['A', 'B theirs', 'C']],
    ['a block that they took out while I wrote on', [a, rewritten(b, 'B mine'), c], [a, c], ['A', 'B mine', 'C']],
    ['a block that both took out', [a, c], [a, c], ['A', 'C']],
    ['my new order', [c, a, b], [a, rewritten(b, 'B theirs'), c], ['C', 'A', 'B theirs']],
  ])('brings together %s', (_what, mine, theirs, expected) => {
    const { story: merged, conflicts } = merge(mine, theirs)
    expect(words(merged)).toEqual(expected)
    expect(conflicts).toEqual([])
  })

  it('keeps theirs and reports mine where both changed one block', () => {
    const [mine, theirs] = [rewritten(b, 'B mine'), rewritten(b, 'B theirs')]
    const { story: merged, conflicts } = merge([a, mine, c], [a, theirs, c])
    expect(words(merged)).toEqual(['A', 'B theirs', 'C'])
    expect(conflicts).toEqual([{ kind: 'block', blockId: b.attrs.id, mine, theirs }])
  })

  it('merges the fields around the body one by one', () => {
    const topic = randomUUID()
    const mine = story([a, b, c], { headline: 'Mine', content: content([a, b, c], { topicIds: [topic] }) })
    const theirs = story([a, b, c], { standfirst: 'Theirs', content: content([a, b, c], { kicker: 'Theirs' }) })
    const { story: merged, conflicts } = mergeStories(base, mine, theirs)
    expect(conflicts).toEqual([])
    expect(merged).toMatchObject({
      headline: 'Mine',
      standfirst: 'Theirs',
      content: { kicker: 'Theirs', topicIds: [topic] },
    })
  })

  it('reports a headline that both changed', () => {
    const { story: merged, conflicts } = mergeStories(
      base,
      { ...base, headline: 'Mine' },
      { ...base, headline: 'Theirs' },
    )
    expect(merged.headline).toBe('Theirs')
    expect(conflicts).toEqual([{ kind: 'field', field: 'headline', mine: 'Mine', theirs: 'Theirs' }])
  })

  it('keeps the description of a quote whose words one side still prints', () => {
    const quote = attribution({ speakerLabel: 'the moderator' })
    const printing = paragraph(['Words', quote.id])
    const withQuote = story([printing], { content: content([printing], { quotes: [quote] }) })
    const without = story([])
    const theirs = story([], { content: content([rewritten(printing, 'Words on')], { quotes: [quote] }) })
    expect(mergeStories(withQuote, without, theirs).story.content.quotes).toEqual([quote])
  })
})
