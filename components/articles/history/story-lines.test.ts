import { randomUUID } from 'node:crypto'
import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import type { Mark } from '@/lib/articles/blocks/inline'
import type { Block } from '@/lib/articles/blocks/registry'
import type { ArticleContent, QuoteAttribution } from '@/lib/articles/content'
import { storyDifference, type SpotDifference } from '@/lib/articles/difference'
import history from '@/lib/i18n/messages/en/history.json'
import { attribution, content, paragraph } from '@/prisma/factories/articles'
import { embed, gallery, note } from '@/prisma/factories/blocks'
import { storyLines } from './story-lines'

const [A, B, C] = [randomUUID(), randomUUID(), randomUUID()]
const NAMES = new Map<string, string>([
  [A, 'Ada'],
  [B, 'Bo'],
])
const lines = storyLines({
  t: createTranslator({ locale: 'en', messages: { history }, namespace: 'history' }),
  locale: 'en',
  name: (id) => NAMES.get(id) ?? '?',
  picture: (id) => (id === A ? 'The old gate' : 'The new gate'),
})

const story = (blocks: Block[], around: Partial<ArticleContent> = {}) => ({
  ...{ headline: 'H', standfirst: '' },
  content: content(blocks, around),
})
const changes = (...pair: [ReturnType<typeof story>, ReturnType<typeof story>]) =>
  storyDifference(...pair, lines).filter(({ change }) => change !== 'same')
const told = (runs: SpotDifference['runs']) =>
  runs.map(({ side, text }) => (side === 'both' ? text : side === 'old' ? `[-${text}-]` : `{+${text}+}`)).join('')

describe('what stands around a story', () => {
  const byline = { kind: 'person', name: 'Kim', function: 'author' } as const
  const dateline = { city: 'Astana', country: null, date: '2024-12-13', agency: null, separator: '—' } as const
  const picture = { assetId: A, caption: 'Shut.', alt: null, decorative: false }
  it.each<[keyof ArticleContent, Partial<ArticleContent>, Partial<ArticleContent>, string]>([
    ['kicker', { kicker: 'Gates' }, { kicker: 'Locks' }, '[-Gates-]{+Locks+}'],
    ['licence', {}, { licence: 'CC BY 4.0' }, '{+CC BY 4.0+}'],
    [
      'bylines',
      { bylines: [byline] },
      { bylines: [{ ...byline, function: 'editor' }] },
      'Kim (person, [-author-]{+editor+})',
    ],
    ['datelines', { datelines: [dateline] }, {}, '[-Astana, 13 December 2024, “—”-]'],
    [
      'origins',
      {},
      { origins: [{ kind: 'release', name: 'Canal Trust', url: 'https://canal.example/' }] },
      '{+Release: Canal Trust, https://canal.example/+}',
    ],
    [
      'closing',
      { closing: { text: 'Follow.', networks: [] } },
      { closing: { text: 'Follow.', networks: [{ name: 'X', url: null }] } },
      'Follow.{+\nX+}',
    ],
    [
      'lead',
      { lead: picture },
      { lead: { ...picture, assetId: B, caption: 'Open.' } },
      'Picture: The [-old-]{+new+} gate\nCaption: [-Shut-]{+Open+}.',
    ],
    ['topicIds', { topicIds: [A] }, { topicIds: [A, B] }, 'Ada{+\nBo+}'],
    ['sessionIds', { sessionIds: [A] }, { sessionIds: [B] }, '[-Ada-]{+Bo+}'],
    ['speakerIds', { speakerIds: [B] }, {}, '[-Bo-]'],
    ['organisationIds', {}, { organisationIds: [C] }, '{+?+}'],
    ['editionIds', {}, { editionIds: [A] }, '{+Ada+}'],
  ])('tells what became of its %s', (spot, before, after, words) => {
    const [only, ...others] = changes(story([], before), story([], after))
    expect(others).toEqual([])
    expect(only && [only.spot, told(only.runs)]).toEqual([spot, words])
  })
})

describe('what is said of a quote', () => {
  const side = (runs: SpotDifference['runs'], wanted: 'old' | 'new') =>
    runs.flatMap((run) => (run.side === 'both' || run.side === wanted ? run.text : [])).join('')
  it.each<[Partial<QuoteAttribution>, string]>([
    [{ kind: 'paraphrase' }, 'Kind: paraphrase'],
    [{ speakerId: B }, 'Speaker: Bo'],
    [{ speakerId: null, speakerLabel: 'a lock keeper' }, 'Speaker without a known name: a lock keeper'],
    [{ editionId: B }, 'Edition: Bo'],
    [{ sessionId: B }, 'Session: Bo'],
    [{ askedById: B }, 'Asked by: Bo'],
    [{ askedByLabel: 'the chair' }, 'Asked by, without a known name: the chair'],
    [{ language: 'kk' }, 'Language: Kazakh'],
    [{ verification: 'disputed' }, 'Compared with a recording: disputed'],
    [{ sourceName: 'Canal Trust' }, 'Printed by: Canal Trust'],
    [{ sourceUrl: 'https://canal.example/' }, 'Address of the recording or text: https://canal.example/'],
    [{ momentMs: 754_000 }, 'Moment in the recording: 00:12:34'],
    [{ unattributedReason: 'Asked for it.' }, 'Why nobody is named: Asked for it.'],
    [{ checked: { by: 'Kim', byId: null, at: '2024-12-13T10:00:00Z' } }, 'Compared by: Kim, 13 December 2024'],
    [{ original: { text: 'Жоқ.', language: 'kk' } }, 'Original words: Жоқ. (Kazakh)'],
  ])('is told when it changes: %o', (part, line) => {
    const quote = attribution({ speakerId: A })
    const block = paragraph(['No.', quote.id])
    const told = [quote, { ...quote, ...part }].map((each) => story([block], { quotes: [each] }))
    const [only, ...others] = changes(...(told as [ReturnType<typeof story>, ReturnType<typeof story>]))
    expect(others).toEqual([])
    expect(only?.spot).toBe(`quotes.${quote.id}`)
    expect(side(only?.runs ?? [], 'new').split('\n')).toContain(line)
    expect(side(only?.runs ?? [], 'old').split('\n')).not.toContain(line)
  })
})

describe('how a block is set', () => {
  const id = randomUUID()
  const marked = (...marks: Mark[]): Block => ({
    type: 'paragraph',
    attrs: { id },
    content: [
      { type: 'text', text: 'The ' },
      { type: 'text', text: 'open gate', ...(marks.length > 0 && { marks }) },
    ],
  })
  const heading = (level: 2 | 3): Block => ({
    ...{ type: 'heading', attrs: { id, level } },
    content: [{ type: 'text', text: 'Gates' }],
  })
  const whole = (make: () => Block) => ({ ...make(), attrs: { ...make().attrs, id } }) as Block
  const link = (href: string): Mark => ({ type: 'link', attrs: { href } })
  const mention = (of: string): Mark => ({ type: 'mention', attrs: { subject: 'speaker', id: of } })
  it.each<[string, Block, Block, string]>([
    ['bold words', marked(), marked({ type: 'bold' }), '{+Bold: “open gate”\n+}'],
    [
      'another link',
      marked(link('https://a.example/')),
      marked(link('https://b.example/')),
      '[-Link to https://a.example/: “open gate”\n-]{+Link to https://b.example/: “open gate”\n+}',
    ],
    ['a quote', marked(), marked({ type: 'quote', attrs: { quoteId: A } }), '{+Quoted: “open gate”\n+}'],
    [
      'another mention beside italics',
      marked({ type: 'italic' }, mention(A)),
      marked({ type: 'italic' }, mention(B)),
      'Italic: “open gate”\n[-Name of Ada: “open gate”\n-]{+Name of Bo: “open gate”\n+}',
    ],
    [
      'another language',
      marked(),
      marked({ type: 'language', attrs: { language: 'kk' } }),
      '{+In Kazakh: “open gate”\n+}',
    ],
    ['another level', heading(2), heading(3), '[-Heading of level 2\n-]{+Heading of level 3\n+}'],
    [
      'another film',
      whole(() => embed('https://vimeo.com/1')),
      whole(() => embed('https://vimeo.com/2')),
      '[-https://vimeo.com/1\n-]{+https://vimeo.com/2\n+}',
    ],
    [
      'another picture',
      whole(() => gallery(A, A)),
      whole(() => gallery(A, B)),
      'Picture: The old gate\n[-Picture: The old gate\n-]{+Picture: The new gate\n+}',
    ],
    [
      'another purpose',
      whole(() => note('Made up.')),
      whole(() => note('Made up.', 'editor')),
      '[-Background\n-]{+Editor’s note\n+}',
    ],
  ])('is told: %s', (_what, before, after, words) => {
    const strip = (block: Block) => JSON.parse(JSON.stringify(block)) as Block
    const [only, ...others] = changes(story([strip(before)]), story([strip(after)]))
    expect(others).toEqual([])
    expect(only && [only.spot, only.change, told(only.details)]).toEqual([id, 'changed', words])
  })

  it.each<[string, Block, string]>([
    ['a film', whole(() => embed('https://vimeo.com/1')), 'https://vimeo.com/1'],
    ['pictures', whole(() => gallery(A, B)), 'Picture: The old gate\nPicture: The new gate'],
    ['a link', marked(link('https://a.example/')), 'Link to https://a.example/: “open gate”'],
  ])('is told of a block that is new or gone: %s', (_what, block, words) => {
    const [added] = changes(story([]), story([block]))
    const [removed] = changes(story([block]), story([]))
    expect(added && [added.change, told(added.details)]).toEqual(['added', `{+${words}\n+}`])
    expect(removed && [removed.change, told(removed.details)]).toEqual(['removed', `[-${words}\n-]`])
  })
})
