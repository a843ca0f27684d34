import { describe, expect, test, vi } from 'vitest'
import type { Edition } from '@/lib/editions/model'
import type { Participant, ProgrammeSession, SessionPage } from '@/lib/sessions/model'
import type { QuotePage } from '@/lib/quotes/model'
import type { ArticlePage } from '@/lib/articles/model'
import type { SpeakerPage } from '@/lib/speakers/model'
import { editionEvent, sessionEvent } from './event'
import { newsArticle } from './news-article'
import { absolute } from './nodes'
import { profile } from './profile'
import { quotation } from './quotation'

vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1/nothing')

const DAY = new Date('2024-12-13')
const FIRST = new Date('2024-12-13T09:00:00Z')
const LATER = new Date('2024-12-13T11:00:00Z')

const edition: Edition = {
  ...{ id: 'e', slug: 'locks-3', number: 3, year: 2024, city: 'Astana', series: 'LC', country: 'KZ' },
  ...{ status: 'held', timeZone: 'Asia/Almaty', startsOn: DAY, endsOn: DAY, datesNote: null, theme: 'Locks' },
  ...{ participation: null, seriesName: 'Lock Conference', venue: 'Hall' },
}

function participant(slug: string, given: Partial<Participant> = {}): Participant {
  const office = { title: 'Keeper', organisation: 'Canal Trust', organisationSlug: 'canal-trust' }
  return { slug, name: slug.toUpperCase(), role: 'panellist', attendance: 'confirmed', ...office, ...given }
}

function slot(slug: string, given: Partial<ProgrammeSession> = {}): ProgrammeSession {
  return {
    ...{ id: slug, slug, title: slug, titleOfficial: true, type: 'panel', status: 'scheduled', statusNote: null },
    ...{ replacedBy: null, previouslyStartsAt: null, language: 'en', day: DAY, startsAt: LATER, endsAt: null },
    ...{ room: 'Great hall', roomPosition: 0, track: null, trackSlug: null, participants: [], parts: [] },
    ...given,
  }
}

const quote: QuotePage = {
  ...{ id: 'q1', kind: 'direct', language: 'en', verification: 'verified', spokenOn: DAY },
  ...{ speaker: { slug: 'ada', name: 'Ada' }, speakerLabel: null, office: null, askedBy: null, askedByLabel: null },
  session: { slug: 'gates', title: 'Gates' },
  edition: { slug: 'locks-3', number: 3, year: 2024, city: 'Astana', series: 'LC' },
  text: 'A lock is a promise.',
  articles: [
    { slug: 'second', headline: 'Second', text: '', publishedAt: LATER },
    { slug: 'first', headline: 'First', text: '', publishedAt: FIRST },
  ],
  versions: [],
  topics: [{ slug: 'water', name: 'Water' }],
}

describe('a quotation', () => {
  test('was recorded at its session, by its speaker, and stands in its stories since the first', () => {
    const node = quotation(quote)
    expect(node).toMatchObject({
      text: 'A lock is a promise.',
      creator: { '@type': 'Person', '@id': absolute('/speakers/ada') },
      recordedAt: { '@type': 'Event', '@id': absolute('/editions/locks-3/sessions/gates') },
      dateCreated: '2024-12-13',
      datePublished: FIRST.toISOString(),
      isPartOf: [{ '@id': absolute('/articles/second') }, { '@id': absolute('/articles/first') }],
    })
    expect(node).not.toHaveProperty('recordedIn')
  })

  test('has a creator only where somebody is known to have said it', () => {
    expect(quotation({ ...quote, speaker: null })).not.toHaveProperty('creator')
    const labelled = quotation({ ...quote, speaker: null, speakerLabel: 'the moderator' })
    expect(labelled.creator).toEqual({ '@type': 'Person', name: 'the moderator' })
  })

  test('gives a paraphrase no words to be quoted by', () => {
    const node = quotation({ ...quote, kind: 'paraphrase' })
    expect(node).toMatchObject({ abstract: quote.text })
    expect(node).not.toHaveProperty('text')
  })
})

describe('an event', () => {
  test('of an edition names whoever speaks in a session that is held, once', () => {
    const event = editionEvent(edition, 'LC 3', [
      slot('gates', { participants: [participant('ada'), participant('max', { role: 'moderator' })] }),
      slot('keys', { participants: [participant('ada'), participant('eve', { attendance: 'announced' })] }),
      slot('off', { status: 'cancelled', participants: [participant('zoe')] }),
      slot('whole', { parts: [slot('part', { participants: [participant('kim')] })] }),
    ])
    expect(event.performer).toEqual([
      { '@type': 'Person', '@id': absolute('/speakers/ada'), url: absolute('/speakers/ada'), name: 'ADA' },
      { '@type': 'Person', '@id': absolute('/speakers/kim'), url: absolute('/speakers/kim'), name: 'KIM' },
    ])
    expect(event.image).toEqual([absolute('/cards/editions/locks-3.png')])
    expect(editionEvent(edition, 'LC 3', [])).not.toHaveProperty('performer')
  })

  test('of a moved session tells its start before, its people, stories and quotes', () => {
    const moved: SessionPage = {
      ...slot('gates', { status: 'moved', previouslyStartsAt: FIRST }),
      participants: [participant('ada'), participant('max', { role: 'moderator' })],
      ...{ edition, abstract: 'Of gates.', venue: 'Hall', otherTitles: [], topics: [], parent: null },
    }
    const came = { articles: [{ slug: 'first', headline: 'First' }], quotes: [{ id: 'q1' }], materials: [] }
    expect(sessionEvent(moved, 'LC 3', () => 'Moderator', came)).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      startDate: LATER.toISOString(),
      previousStartDate: FIRST.toISOString(),
      performer: [{ name: 'ADA', affiliation: { '@type': 'Organization', name: 'Canal Trust' } }],
      contributor: [{ '@type': 'Role', roleName: 'Moderator', contributor: { name: 'MAX' } }],
      subjectOf: [{ '@type': 'NewsArticle', '@id': absolute('/articles/first') }],
      recordedIn: [{ '@type': 'Quotation', '@id': absolute('/quotes/q1') }],
      image: [absolute('/cards/editions/locks-3/sessions/gates.png')],
    })
  })
})

test('a story tells its dateline, its corrections and its quotes without their words', () => {
  const article = {
    ...{ slug: 'first', headline: 'First', standfirst: 'What it says.', kicker: null, kind: 'report', language: 'fr' },
    ...{ firstPublishedAt: FIRST, lastPublishedAt: LATER, lead: null, pictures: new Map<string, never>() },
    bylines: [{ kind: 'person', name: 'Kim', function: 'author' }],
    content: { datelines: [{ city: 'Astana' }], body: { type: 'doc', content: [] } },
    ...{ corrections: [{ note: 'The gate is older.', at: LATER }], quotes: new Map([['q1', quote]]) },
    ...{ editions: [edition], sessions: [], speakers: [], topics: [], organisations: [], translations: [] },
  } as unknown as ArticlePage
  const node = newsArticle(article, 'Report', { pages: [], follow: [] })
  expect(node).toMatchObject({
    inLanguage: 'fr',
    dateline: 'Astana',
    author: [{ '@type': 'Person', name: 'Kim' }],
    correction: [{ '@type': 'CorrectionComment', text: 'The gate is older.', datePublished: LATER.toISOString() }],
    hasPart: [{ '@type': 'Quotation', '@id': absolute('/quotes/q1'), text: undefined }],
    contentLocation: [{ '@type': 'Place', name: 'Astana' }],
  })
})

test('a live report tells when it ran, and each entry under its time on the clock of the place', () => {
  const heading = (text: string) => ({
    ...{ type: 'heading', attrs: { id: text.slice(0, 5), level: 2 } },
    content: [{ type: 'text', text }],
  })
  const report = {
    ...{ slug: 'live', headline: 'Live', standfirst: '', kicker: null, kind: 'live_report', language: 'en' },
    ...{ firstPublishedAt: FIRST, lastPublishedAt: LATER, lead: null, pictures: new Map<string, never>() },
    content: {
      datelines: [],
      body: { type: 'doc', content: [heading('10:15 The gates open'), heading('Afterwards')] },
    },
    sessions: [{ slug: 'gates', title: 'Gates', day: DAY, timeZone: 'Asia/Almaty', edition }],
    ...{ bylines: [], corrections: [], quotes: new Map<string, never>() },
    ...{ editions: [edition], speakers: [], topics: [], organisations: [], translations: [] },
  } as unknown as ArticlePage
  const node = newsArticle(report, 'Live', { pages: [], follow: [] })
  expect(node).toMatchObject({
    '@type': ['NewsArticle', 'LiveBlogPosting'],
    // A quarter past ten in Almaty, where 2024 ran five hours ahead of UTC.
    coverageStartTime: '2024-12-13T05:15:00.000Z',
    coverageEndTime: LATER.toISOString(),
    liveBlogUpdate: [
      {
        ...{ '@type': 'BlogPosting', headline: '10:15 The gates open', datePublished: '2024-12-13T05:15:00.000Z' },
        url: absolute('/articles/live#part-10:15'),
      },
      { '@type': 'BlogPosting', headline: 'Afterwards' },
    ],
  })
  expect((node['liveBlogUpdate'] as unknown[])[1]).not.toHaveProperty('datePublished')
})

test('a person has other names, and offices with their days', () => {
  const speaker = {
    ...{ slug: 'ada', name: 'Ada', office: null, wikidataId: 'Q1', website: null, honorific: 'Dr.', style: null },
    ...{ biography: null, portrait: null, editions: [] },
    nameVariants: [{ value: 'Ада', language: 'kk', kind: 'script' }],
    offices: [{ title: 'Keeper', organisation: 'Canal Trust', since: '2020', until: '2023' }],
  } as unknown as SpeakerPage
  expect(profile(speaker).mainEntity).toMatchObject({
    alternateName: ['Ада'],
    affiliation: [
      {
        ...{ '@type': 'OrganizationRole', roleName: 'Keeper', startDate: '2020', endDate: '2023' },
        affiliation: { '@type': 'Organization', name: 'Canal Trust' },
      },
    ],
  })
})
