import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { attribution, content, paragraph } from '@/prisma/factories/articles'
import type { Block } from '../blocks/registry'
import type { ArticleContent } from '../content'
import type { LinkState } from '../links'
import type { CheckedText } from './check'
import { storyChecks, type KnownFacts } from './story-checks'

const picture = {
  id: randomUUID(),
  credit: 'Harbour Office',
  right: 'licensed' as const,
  rightExpired: false,
  alt: 'A pier',
  decorative: false,
  caption: 'The pier',
}
const NO_FACTS: KnownFacts = { pictures: [picture], links: new Map() }

const signed: Partial<ArticleContent> = {
  datelines: [{ city: 'Tallinn', country: null, date: null, agency: null, separator: '—' }],
  bylines: [{ kind: 'newsroom', name: 'Newsroom', function: 'author' }],
  sessionIds: [randomUUID()],
  topicIds: [randomUUID()],
}

function story(
  blocks: Block[],
  given: Partial<Omit<CheckedText, 'content'>> = {},
  around: Partial<ArticleContent> = {},
) {
  return {
    kind: 'news',
    headline: 'Harbours agree on shore power',
    standfirst: 'Ten of them by spring.',
    editionId: null,
    content: content(blocks, { ...signed, ...around }),
    ...given,
  } satisfies CheckedText
}

const told = (text: CheckedText, facts = NO_FACTS) => storyChecks(text, facts).map(({ message }) => message)
const saying = (words: string) => told(story([paragraph(words)]))

it('has nothing to say of a story that holds everything', () => {
  expect(storyChecks(story([paragraph('They met at noon.')]), NO_FACTS)).toEqual([])
})

it('tells errors first, and the rest as warnings', () => {
  const checks = storyChecks(story([], { headline: '' }, { topicIds: [] }), NO_FACTS)
  expect(checks.map(({ severity, path, message }) => [severity, path, message])).toEqual([
    ['error', 'headline', 'headline.missing'],
    ['error', 'body', 'body.empty'],
    ['warning', 'topicIds', 'topics.missing'],
  ])
})

it.each([
  ['Short one', 'headline.short'],
  ['x'.repeat(111), 'headline.long'],
  ['HARBOURS AGREE ON POWER', 'headline.capitals'],
  ['They met at noon', 'headline.repeated'],
])('says of the headline “%s”: %s', (headline, message) => {
  expect(told(story([paragraph('They met at noon. Then they left.')], { headline }))).toEqual([message])
})

it('asks for a dateline where a report was filed, and not for one of an opinion', () => {
  const bare = { datelines: [], bylines: [], sessionIds: [] }
  expect(told(story([paragraph('Words.')], { standfirst: ' ' }, bare))).toEqual([
    'standfirst.missing',
    'dateline.missing',
    'byline.missing',
    'sessions.missing',
    'edition.missing',
  ])
  expect(told(story([paragraph('Words.')], { kind: 'opinion', editionId: randomUUID() }, bare))).toEqual([
    'kind.opinionUnsigned',
    'byline.missing',
    'sessions.missing',
  ])
})

describe('words', () => {
  it.each([
    ['They met at at noon.', ['word.doubled']],
    ['What they had had was what that that meant.', []],
    ['Wiesbaden has a Baden-Baden road and a Duran Duran record.', []],
    ['She said “so.', ['quotationMark.open']],
    ['She said “so” and «so» and „so“.', []],
    ['He asked: "When?', ['quotationMark.open']],
    ['She said “we will all be there by spring” and left.', ['quote.notMarked']],
    ['The “Ports of Tomorrow” plan.', []],
  ])('of “%s” it says %j', (words, messages) => {
    expect(saying(words)).toEqual(messages)
  })

  it('points at the very characters', () => {
    const checks = storyChecks(story([paragraph('They met at at noon.')]), NO_FACTS)
    expect(checks[0]?.at).toEqual({ from: 9, to: 14 })
    expect(checks[0]?.values).toEqual({ word: 'at' })
  })

  it('knows a quote that runs over two paragraphs', () => {
    expect(told(story([paragraph('“We begin.'), paragraph('“We end.”')]))).toEqual([])
    expect(told(story([paragraph('“We begin.'), paragraph('We end.”')]))).toEqual(['quotationMark.open'])
  })
})

describe('quotes', () => {
  const quoting = (given: Partial<ArticleContent['quotes'][number]>) => {
    const quote = attribution(given)
    return told(story([paragraph('She said “', ['we will all be there', quote.id], '”.')], {}, { quotes: [quote] }))
  }

  it('lets nobody be unnamed without a reason', () => {
    expect(quoting({})).toContain('quote.unattributed')
    expect(quoting({ unattributedReason: 'Spoke on condition of anonymity' })).toEqual([
      'quote.unverified',
      'quote.anonymous',
    ])
  })

  it('asks for a comparison with a recording', () => {
    expect(quoting({ speakerLabel: 'the moderator' })).toEqual(['quote.unverified'])
    expect(quoting({ speakerLabel: 'the moderator', verification: 'disputed' })).toEqual(['quote.disputed'])
    expect(quoting({ speakerLabel: 'the moderator', verification: 'verified' })).toEqual([])
  })
})

it('asks each picture for its credit, its right, its alternative text and its caption', () => {
  const figure: Block = {
    type: 'figure',
    attrs: { id: randomUUID(), assetId: picture.id, caption: null, alt: null, decorative: false },
  }
  const text = story([paragraph('Words.'), figure])
  const bare = { ...picture, credit: null, right: 'unknown' as const, alt: null, caption: null }
  expect(told(text)).toEqual([])
  expect(told(text, { ...NO_FACTS, pictures: [bare] })).toEqual([
    'picture.noCredit',
    'picture.noRight',
    'picture.noAlt',
    'picture.noCaption',
  ])
  expect(told(text, { ...NO_FACTS, pictures: [{ ...bare, credit: 'x', right: 'owned', decorative: true }] })).toEqual(
    [],
  )
  expect(told(text, { ...NO_FACTS, pictures: [{ ...picture, rightExpired: true }] })).toEqual(['picture.rightExpired'])
  const ornament = { ...figure, attrs: { ...figure.attrs, decorative: true } }
  const silent = { ...picture, alt: null, caption: null }
  expect(told(story([paragraph('Words.'), ornament]), { ...NO_FACTS, pictures: [silent] })).toEqual([])
})

it('blames only links that were asked and did not answer', () => {
  const href = 'https://harbour.example/plan'
  const linked: Block = {
    type: 'paragraph',
    attrs: { id: randomUUID() },
    content: [
      { type: 'text', text: 'Their ' },
      { type: 'text', text: 'plan', marks: [{ type: 'link', attrs: { href } }] },
      { type: 'text', text: ' A', marks: [{ type: 'link', attrs: { href } }, { type: 'bold' }] },
    ],
  }
  const of = (state?: LinkState) =>
    storyChecks(story([linked]), { ...NO_FACTS, links: new Map(state ? [[href, state]] : []) })
  expect(of()).toEqual([])
  expect(of('answers')).toEqual([])
  expect(of('gone')).toEqual([
    {
      severity: 'warning',
      path: `blocks.${linked.attrs.id}`,
      message: 'link.gone',
      values: { href },
      at: { from: 6, to: 12 },
    },
  ])
})
