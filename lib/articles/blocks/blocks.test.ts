import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { attribution, content, paragraph } from '@/prisma/factories/articles'
import { embed, gallery, note, questionAnswer } from '@/prisma/factories/blocks'
import { articleContent } from '../content'
import { storyDifference } from '../difference'
import { mergeStories } from '../merge'
import { printedQuotes } from '../quoted-words'
import { assetIdsOf, readinessIssues } from '../readiness'
import { blockText, type Block } from './registry'

const [Q, OTHER] = [randomUUID(), randomUUID()]
const FILM = 'https://www.youtube.com/watch?v=aB3_-xyZ019'
const body = (...blocks: Block[]) => content(blocks).body
const story = (...blocks: Block[]) => ({ headline: 'H', standfirst: '', content: content(blocks) })
const issuesOf = (...blocks: Block[]) =>
  readinessIssues({ kind: 'news', ...story(paragraph('Words.'), ...blocks) }, []).map(({ message }) => message)
const refusal = (block: unknown) => {
  const parsed = articleContent.safeParse(content([block as Block]))
  return parsed.success ? undefined : parsed.error.issues[0]?.path.join('.')
}

function foreignWords(language: string): unknown {
  const marks = [{ type: 'language', attrs: { language } }]
  return { type: 'paragraph', attrs: { id: Q }, content: [{ type: 'text', text: 'W', marks }] }
}

describe('the larger blocks', () => {
  it('come back from JSON as they went', () => {
    const whole = content([
      questionAnswer(['Why?'], Q, ['Because.'], ['Twice.']),
      note('N'),
      gallery(Q, OTHER),
      embed(FILM),
    ])
    expect(articleContent.parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole)
  })

  it.each([
    ['a question without an answer', { ...questionAnswer(['Q'], Q, ['A']), content: [] }],
    ['an answer that is no quote', JSON.parse(JSON.stringify(questionAnswer(['Q'], 'no-id', ['A'])))],
    ['twenty answers', withAnswers(20)],
    ['a note inside a note', { ...note('x'), content: [note('y')] }],
    ['a note without a line', { ...note('x'), content: [] }],
    ['a purpose that nobody knows', { ...note('x'), attrs: { id: Q, purpose: 'advertisement' } }],
    ['forty-one pictures', gallery(...Array.from({ length: 41 }, () => Q))],
    [
      'a picture with a handler',
      { ...gallery(), attrs: { id: Q, pictures: [{ assetId: Q, caption: null, alt: null, onload: 'x' }] } },
    ],
    ['words in a language that is none', foreignWords('e"n')],
    ['an embed that is a script', embed('javascript:alert(1)')],
    ['an embed that is not in its one spelling', embed('https://youtu.be/aB3_-xyZ019')],
    ['an embed with a password', embed('https://a:b@example.org/')],
    ['half a character as a title', embed(FILM, '\uD800')],
    ['markup of its own', { ...embed(FILM), html: '<iframe>' }],
  ])('refuse %s, with the place', (_what, block) => {
    expect(refusal(block)).toMatch(/^body\.content\.0/)
  })

  it('say what they lack', () => {
    expect(issuesOf(questionAnswer([], Q, ['A']))).toEqual(['questionAnswer.noQuestion', 'quote.unattributed'])
    expect(issuesOf(note(''))).toEqual(['note.empty'])
    expect(issuesOf(gallery())).toEqual(['gallery.tooFew'])
    expect(issuesOf(embed(null, null))).toEqual(['embed.noAddress', 'embed.noTitle'])
    expect(issuesOf(gallery(Q, OTHER))).toEqual(['picture.unknown', 'picture.unknown'])
    expect(issuesOf(note('N'), embed(FILM))).toEqual([])
  })

  it('give their words and nothing else as plain text', () => {
    expect(blockText(questionAnswer(['Why?'], Q, ['Because.'], ['Twice.']))).toBe('Why?\nBecause.\nTwice.')
    expect(blockText(embed(FILM, 'A speech'))).toBe('A speech')
    expect(blockText(gallery(Q))).toBe('')
  })

  it('tell of every picture', () => {
    expect(assetIdsOf(content([gallery(Q, OTHER, Q)]))).toEqual([Q, OTHER])
  })
})

function withAnswers(count: number) {
  const block = questionAnswer(['Q'], Q, ['A'])
  return { ...block, content: [block.content[0], ...Array.from({ length: count }, () => block.content[1])] }
}

describe('an answer', () => {
  it('is a quote as a whole; passages in the question and in the answer are quotes of others', () => {
    const block = questionAnswer(['You say ', ['so', OTHER], '?'], Q, ['Yes, ', ['no', OTHER]], ['Indeed.'])
    expect(printedQuotes(body(block))).toEqual([
      { quoteId: OTHER, text: 'so … no', position: 0 },
      { quoteId: Q, text: 'Yes, no\nIndeed.', position: 1 },
    ])
  })

  it('keeps the story from its readers while nobody is named, or nothing is said', () => {
    const ready = (quotes: Parameters<typeof attribution>[0][], ...answer: string[]) =>
      readinessIssues(
        {
          kind: 'interview',
          headline: 'H',
          content: content([questionAnswer(['Why?'], Q, answer)], { quotes: quotes.map(attribution) }),
        },
        [],
      ).map(({ path, message }) => [path, message])
    expect(ready([{ id: Q, speakerLabel: 'a delegate' }], 'A')).toEqual([])
    expect(ready([{ id: Q }], 'A')).toEqual([[`quotes.${Q}`, 'quote.unattributed']])
    expect(ready([{ id: Q, speakerLabel: 'a delegate' }])).toEqual([[`quotes.${Q}`, 'quote.empty']])
  })
})

describe('two authors', () => {
  it('change a gallery and an exchange at once, and nothing is lost', () => {
    const [pictures, exchange] = [gallery(Q, OTHER), questionAnswer(['Why?'], Q, ['A'])]
    const mine = { ...pictures, attrs: { ...pictures.attrs, pictures: pictures.attrs.pictures.toReversed() } }
    const theirs = {
      ...exchange,
      content: [exchange.content[0], { ...exchange.content[1], attrs: { quoteId: OTHER } }],
    }
    const merged = mergeStories(
      story(pictures, exchange),
      story(mine, exchange),
      story(pictures, theirs as typeof exchange),
    )
    expect(merged.conflicts).toEqual([])
    expect(merged.story.content.body.content).toEqual([mine, theirs])
  })

  it('who change one gallery in two ways are both shown', () => {
    const base = gallery(Q, OTHER)
    const [mine, theirs] = [
      { ...base, attrs: { ...base.attrs, pictures: base.attrs.pictures.slice(1) } },
      { ...base, attrs: { ...base.attrs, pictures: base.attrs.pictures.slice(0, 1) } },
    ]
    const { conflicts } = mergeStories(story(base), story(mine), story(theirs))
    expect(conflicts).toEqual([{ kind: 'block', blockId: base.attrs.id, mine, theirs }])
  })
})

it('a comparison tells of another picture or address though no word has changed', () => {
  const base = embed(FILM)
  const other = { ...base, attrs: { ...base.attrs, url: 'https://vimeo.com/1' } }
  const last = (...texts: [Block, Block]) => storyDifference(story(texts[0]), story(texts[1])).at(-1)?.change
  expect(last(base, other)).toBe('changed')
  expect(last(base, structuredClone(base))).toBe('same')
})
