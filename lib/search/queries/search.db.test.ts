import { beforeEach, describe, expect, it } from 'vitest'
import { publishArticle } from '@/lib/articles/commands/publish-article'
import { saveDraft } from '@/lib/articles/commands/save-draft'
import { unpublishArticle } from '@/lib/articles/commands/unpublish-article'
import type { ArticleContent } from '@/lib/articles/content'
import { systemViewer, type Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { attribution, content, paragraph } from '@/prisma/factories/articles'
import { makeEdition } from '@/prisma/factories/editions'
import { makeSession } from '@/prisma/factories/sessions'
import { makeAppearance, makeNameVariant, makeSpeaker } from '@/prisma/factories/speakers'
import { makeTopic } from '@/prisma/factories/topics'
import { countStatements } from '@/prisma/testing/count-statements'
import { makeDraft, viewerWith } from '@/prisma/testing/desk'
import { HOSTILE_QUERIES } from '@/prisma/testing/hostile-queries'
import { resetDatabase } from '@/prisma/testing/reset-database'
import { searchState } from '../state'
import { search } from './search'
import { suggest } from './suggestions'

const NOW = new Date('2026-11-20T10:00:00Z')
const portal = systemViewer('test')

beforeEach(resetDatabase)

const find = (address: string) => {
  const query = address.includes('=') ? Object.fromEntries(new URLSearchParams(address)) : { q: address }
  return search(searchState(query))
}
const stories = async (address: string) => (await find(address)).articles.map(({ headline }) => headline)

interface Given extends Partial<ArticleContent> {
  words?: string
  language?: string
  at?: Date
}

async function publish(headline: string, { words = 'Words.', language = 'en', at = NOW, ...given }: Given = {}) {
  const body = given.body ?? content([paragraph(words)]).body
  const { id } = await makeDraft(portal, at, headline, { body, ...given })
  await db().article.update({ where: { id }, data: { language } })
  const published = await publishArticle({ articleId: id, revision: 1 }, portal, at)
  if (!published.ok) throw new Error(JSON.stringify(published.problem))
  return id
}

describe('people', () => {
  it('are found by any spelling, first by name and then by office', async () => {
    const { id, slug } = await makeSpeaker(db(), { name: 'Tiémoko Meyliet Koné', sortName: 'Koné, Tiémoko Meyliet' })
    await makeNameVariant(db(), { speakerId: id, value: 'Тиемоко Мейлиет Коне', language: 'kk' })
    for (const query of ['tiemoko', 'KONÉ', 'meyliet kone', 'мейлиет КОНЕ']) {
      expect((await find(query)).people, query).toMatchObject([{ slug }])
    }
    const minister = await makeSpeaker(db(), { name: 'Anna Thani' })
    await makeAppearance(db(), { speakerId: minister.id, title: 'Minister of Lighthouses', organisationName: null })
    expect((await find('lighthouse')).people).toMatchObject([{ name: 'Anna Thani', title: 'Minister of Lighthouses' }])
    expect((await find('koné smith')).kinds.speaker).toBe(0)
  })
})

describe('stories', () => {
  it('are found by the words of the live revision, never by a draft or by the closing', async () => {
    const viewer: Viewer = await viewerWith('editor')
    const closing = { text: 'Subscribe to our newsletter!', networks: [] }
    const story = await makeDraft(viewer, NOW, 'A house', {
      body: content([paragraph('The yurt has no corners.')]).body,
      closing,
    })
    expect(await stories('yurt')).toEqual([])
    await publishArticle({ articleId: story.id, revision: 1 }, viewer, NOW)
    expect(await stories('yurt corners')).toEqual(['A house'])
    expect(await stories('newsletter')).toEqual([])
    const next = { headline: 'A house', standfirst: '', content: content([paragraph('The embargoed palace.')]) }
    await saveDraft({ ...next, articleId: story.id, base: 1 }, viewer, NOW)
    expect(await stories('palace')).toEqual([])
    await unpublishArticle({ articleId: story.id, note: 'Taken back.' }, viewer, NOW)
    expect(await stories('yurt')).toEqual([])
  })

  it('come with titles before people before text, phrases and neighbours first, and the younger of equals', async () => {
    await publish('Of harbours', { words: 'The lantern was lit.' })
    await publish('The lantern')
    await publish('Lantern and keeper', { at: new Date('2020-01-01T10:00:00Z') })
    expect(await stories('lantern')).toEqual(['The lantern', 'Lantern and keeper', 'Of harbours'])
    const apart = content([paragraph('A bridge was built.'), paragraph('Nobody saw the ferry.')]).body
    await publish('Apart', { body: apart })
    await publish('Together', { words: 'A bridge, and beside it a ferry.', at: new Date('2025-01-01T10:00:00Z') })
    expect(await stories('bridge ferry')).toEqual(['Together', 'Apart'])
    expect(await stories('“ferry a bridge”')).toEqual([])
    expect(await stories('"beside it a ferry"')).toEqual(['Together'])
    expect(await stories('bridge -beside')).toEqual(['Apart'])
    expect(await stories('bridge -"beside it"')).toEqual(['Apart'])
    expect(await stories('"bridge nobody wrote"')).toEqual([])
  })

  it('are cut by the endings of their language, and show the words that fit, accents and all', async () => {
    await publish('Nations', { words: 'Les négociations européennes ont été publiées.', language: 'fr' })
    const { articles } = await find('negociation europeenne publiee')
    expect(articles.map(({ passage }) => passage?.filter(({ marked }) => marked).map(({ text }) => text))).toEqual([
      ['négociations', 'européennes', 'publiées'],
    ])
  })

  it('go on page after page, each once, whatever they are sorted by', async () => {
    for (let at = 0; at < 45; at += 1) await publish(`Lake ${at}`, { at: new Date(NOW.getTime() - at * 86_400_000) })
    for (const sort of ['relevance', 'date']) {
      const seen: string[] = []
      let after: string | null = ''
      while (after !== null) {
        const page: Awaited<ReturnType<typeof find>> = await find(`q=lake&type=article&sort=${sort}&after=${after}`)
        seen.push(...page.articles.map(({ headline }) => headline))
        after = page.next
      }
      expect(seen).toEqual(Array.from({ length: 45 }, (_, at) => `Lake ${at}`))
    }
  }, 60_000)
})

async function quotedWorld() {
  const edition = await makeEdition(db(), { year: 2024 })
  const topic = await makeTopic(db(), { slug: 'water', name: 'Water' })
  const session = await makeSession(db(), { editionId: edition.id, title: 'Rivers without borders' })
  await db().sessionTopic.create({ data: { sessionId: session.id, topicId: topic.id } })
  const speaker = await makeSpeaker(db(), { name: 'Lena Ostrow', slug: 'lena-ostrow', country: 'CZ' })
  const seat = { editionId: edition.id, sessionId: session.id, speakerId: speaker.id }
  await makeAppearance(db(), { ...seat, title: 'Minister of Canals', organisationName: 'Lake District' })
  const quote = attribution({ speakerId: speaker.id, sessionId: session.id })
  const body = content([
    paragraph('She said: “', ['No dam lasts.', quote.id], '”'),
    paragraph('Nobody replied about the weir.'),
  ]).body
  await publish('The dam', { body, quotes: [quote], topicIds: [topic.id] })
  await publish('Another dam', { words: 'Far away.', at: new Date('2021-05-05T10:00:00Z') })
  return { edition, session, speaker, quote }
}

it('tells what was said about it by speaker and edition, with the office of that day', async () => {
  const { edition, quote } = await quotedWorld()
  const { said, kinds } = await find('dam')
  expect(kinds).toEqual({ speaker: 0, session: 0, article: 2, quote: 1 })
  expect(said).toMatchObject([
    {
      speaker: { slug: 'lena-ostrow' },
      total: 1,
      editions: [
        {
          edition: { slug: edition.slug },
          office: { title: 'Minister of Canals', organisation: 'Lake District' },
          total: 1,
          quotes: [{ id: quote.id, text: [{ text: 'No ' }, { text: 'dam', marked: true }, { text: ' lasts.' }] }],
        },
      ],
    },
  ])
})

it('is narrowed by operators and by facets, with counts that hold what they promise', async () => {
  const { edition } = await quotedWorld()
  for (const q of [
    'dam speaker:ostrow',
    'dam edition:2024',
    'dam topic:water',
    'dam session:rivers',
    'dam after:2026',
    'dam type:story after:2026',
  ]) {
    expect(await stories(q), q).toEqual(['The dam'])
  }
  expect(await stories('dam before:2022')).toEqual(['Another dam'])
  const { facets } = await find('dam')
  expect(facets).toMatchObject({
    edition: [{ value: edition.slug, count: 2 }],
    topic: [{ value: 'water', count: 2 }],
    country: [{ value: 'CZ', count: 2 }],
    speaker: [{ value: 'lena-ostrow', count: 2 }],
    language: [{ value: 'en', count: 3 }],
  })
  for (const facet of ['edition', 'topic', 'country', 'speaker', 'language', 'year'] as const) {
    for (const { value, count } of facets[facet]) {
      const { kinds } = await find(`q=dam&${facet}=${value}`)
      expect(
        Object.values(kinds).reduce((a, b) => a + b),
        `${facet}=${value}`,
      ).toBe(count)
    }
  }
})

it('helps when nothing fits: a misprint mended, a narrowing left out, the nearest name', async () => {
  await quotedWorld()
  expect((await find('rivres borders')).help?.mended).toBe('rivers borders')
  expect((await find('q=dam&year=1999')).help?.wider).toMatchObject([{ without: 'year', count: 3 }])
  expect((await find('Lena Winterbottom')).help?.nearest).toMatchObject([{ name: 'Lena Ostrow' }])
  const unknown = await find('dam topic:xyzzy')
  expect([unknown.unknown, unknown.kinds.article]).toEqual([[{ name: 'topic', value: 'xyzzy' }], 0])
  expect((await find('the of and')).saysNothing).toBe(true)
})

it('asks whether a misprint is one although somebody sounds like it, and not beside what was meant', async () => {
  await publish('A dispute', { words: 'About energy.' })
  await makeSpeaker(db(), { name: 'Ada Enregi' })
  const misprinted = await find('enregy')
  expect([misprinted.mended, misprinted.help]).toEqual(['energy', null])
  expect(misprinted.people).toMatchObject([{ name: 'Ada Enregi' }])
  for (const q of ['enregi', 'enreg', 'energy', 'ada enreg']) expect((await find(q)).mended, q).toBeNull()
})

it('puts who took part most often first among people of one name', async () => {
  for (const [name, appearances] of [
    ['Ada Rumpel', 0],
    ['Bea Rumpel', 1],
    ['Cleo Rumpel', 2],
  ] as const) {
    const { id } = await makeSpeaker(db(), { name })
    for (let nth = 0; nth < appearances; nth += 1) await makeAppearance(db(), { speakerId: id })
  }
  const { people } = await find('rumpel')
  expect(people.map(({ name }) => name)).toEqual(['Cleo Rumpel', 'Bea Rumpel', 'Ada Rumpel'])
  expect((await find('ada rumpel')).people[0]).toMatchObject({ name: 'Ada Rumpel' })
})

it('suggests what the words may be the beginning of, and who only sounds like them', async () => {
  await quotedWorld()
  const labels = async (typed: string) => (await suggest(typed)).map(({ label }) => label)
  expect(await labels('os')).toEqual(['Lena Ostrow'])
  expect(await labels('lena o')).toEqual(['Lena Ostrow'])
  expect(await labels('Остров')).toEqual(['Lena Ostrow'])
  expect(await labels('water')).toEqual(['Water'])
  expect(await labels('border')).toEqual(['Rivers without borders'])
  expect((await labels('the dam'))[0]).toBe('The dam')
  expect(await labels('%')).toEqual([])
})

describe('any input', () => {
  // Some are as long as a book: the report names each by its beginning.
  const named = HOSTILE_QUERIES.map((query) => ({ query, name: JSON.stringify(query).slice(0, 60) }))
  it.each(named)('does no harm, and finds or finds not: $name', async ({ query }) => {
    await makeSpeaker(db())
    expect((await find(`q=${encodeURIComponent(query)}`)).kinds.article).toBe(0)
    await suggest(query)
    for (const name of ['type', 'edition', 'year', 'speaker', 'topic', 'country', 'language', 'sort', 'after']) {
      await find(`q=a&${name}=${encodeURIComponent(query.slice(0, 50))}`)
    }
  })

  it('costs the same number of statements whatever it finds', async () => {
    await publish('Same words', { words: 'Same words.' })
    await makeSession(db(), { title: 'Same words' })
    const withOne = await countStatements(() => find('same words'))
    await publish('Same words again', { words: 'Same words.' })
    await makeSession(db(), { title: 'Same words too' })
    expect(await countStatements(() => find('same words'))).toBe(withOne)
  })
})
