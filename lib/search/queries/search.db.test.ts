import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { systemViewer, userViewer } from '@/lib/auth/model'
import { createArticle } from '@/lib/articles/commands/create-article'
import { publishArticle } from '@/lib/articles/commands/publish-article'
import { saveDraft } from '@/lib/articles/commands/save-draft'
import { unpublishArticle } from '@/lib/articles/commands/unpublish-article'
import { db } from '@/lib/platform/db/client'
import { makeUser } from '@/prisma/factories/accounts'
import { attribution, content, paragraph } from '@/prisma/factories/articles'
import { makeSession } from '@/prisma/factories/sessions'
import { makeAppearance, makeNameVariant, makeSpeaker } from '@/prisma/factories/speakers'
import { countStatements } from '@/prisma/testing/count-statements'
import { resetDatabase } from '@/prisma/testing/reset-database'
import { search } from './search'

const NOW = new Date('2026-11-20T10:00:00Z')

beforeEach(resetDatabase)

async function editor() {
  const user = await makeUser(db())
  return userViewer({ userId: user.id, sessionId: randomUUID(), name: user.name, role: 'editor' })
}

async function draftStory(words: string, given: Parameters<typeof content>[1] = {}) {
  const story = {
    headline: 'A house without corners',
    standfirst: 'In short.',
    content: content([paragraph(words)], given),
  }
  const viewer = await editor()
  const made = await createArticle({ kind: 'news', editionId: null, ...story }, viewer, NOW)
  if (!made.ok) throw new Error(JSON.stringify(made.problem))
  return { ...made.value, viewer, story }
}

describe('people', () => {
  it('are found by any spelling, whatever the case, accents and script', async () => {
    const { id, slug } = await makeSpeaker(db(), { name: 'Tiémoko Meyliet Koné', sortName: 'Koné, Tiémoko Meyliet' })
    await makeNameVariant(db(), { speakerId: id, value: 'Тиемоко Мейлиет Коне', language: 'kk' })
    await makeNameVariant(db(), { speakerId: id, value: 'Tiemko Kone', searchOnly: true })
    for (const query of ['tiemoko', 'KONÉ', 'meyliet kone', 'мейлиет КОНЕ']) {
      expect((await search(query)).people.hits, query).toMatchObject([{ slug }])
    }
    expect((await search('Мейлиет')).people.hits[0]?.foundAs).toBe('Тиемоко Мейлиет Коне')
    expect((await search('Tiemko')).people.hits[0]).toMatchObject({ slug, foundAs: null })
    expect((await search('koné smith')).people.total).toBe(0)
  })

  it('whose name begins with the words come first, each person once with the last office', async () => {
    const second = await makeSpeaker(db(), { name: 'Anna Thani', sortName: 'A' })
    const first = await makeSpeaker(db(), { name: 'Thani bin Ahmed', sortName: 'Z' })
    await makeNameVariant(db(), { speakerId: first.id, value: 'Sheikh Thani' })
    await makeAppearance(db(), { speakerId: second.id, title: 'Minister', organisationName: null })
    const { hits, total } = (await search('thani')).people
    expect(total).toBe(2)
    expect(hits).toMatchObject([{ slug: first.slug }, { slug: second.slug, title: 'Minister' }])
  })
})

it('finds sessions by any of their titles', async () => {
  const session = await makeSession(db(), { title: 'Multivector Foreign Policies?' })
  await db().sessionTitle.create({
    data: { sessionId: session.id, title: 'Көп векторлы сыртқы саясат', language: 'kk' },
  })
  expect((await search('foreign multivector')).sessions.hits).toMatchObject([{ slug: session.slug }])
  expect((await search('ВЕКТОРЛЫ')).sessions.hits).toMatchObject([{ slug: session.slug }])
})

describe('stories and quotes', () => {
  it('are found by the words of the live revision, never by a draft or by the closing', async () => {
    const closing = { text: 'Subscribe to our newsletter!', networks: [] }
    const { id, slug, viewer, story } = await draftStory('The yurt has no corners.', { closing })
    expect((await search('yurt')).articles.total).toBe(0)

    await publishArticle({ articleId: id, revision: 1 }, viewer, NOW)
    expect((await search('yurt corners')).articles.hits).toMatchObject([{ slug }])
    expect((await search('newsletter')).articles.total).toBe(0)

    const next = content([paragraph('The embargoed palace.')])
    await saveDraft({ ...story, articleId: id, base: 1, content: next }, viewer, NOW)
    expect((await search('palace')).articles.total).toBe(0)
    expect((await search('yurt')).articles.total).toBe(1)

    await unpublishArticle({ articleId: id, note: 'Taken back.' }, viewer, NOW)
    expect((await search('yurt')).articles.total).toBe(0)
  })

  it('quotes are found while a live story prints them', async () => {
    const speaker = await makeSpeaker(db())
    const quote = attribution({ speakerId: speaker.id })
    const body = { type: 'doc' as const, content: [paragraph('“', ['No corners here.', quote.id], '”')] }
    const { id } = await draftStory('', { body, quotes: [quote] })
    expect((await search('corners here')).quotes.total).toBe(0)
    await publishArticle({ articleId: id, revision: 1 }, systemViewer('test'), NOW)
    expect((await search('corners here')).quotes.hits).toMatchObject([{ id: quote.id, speaker: speaker.name }])
  })
})

describe('any input', () => {
  it.each(['%', '_', '\\', "'; DROP TABLE speaker; --", '"', ':*&|!()', 'ʼ', '\u0000', '𝕬'.repeat(60), '?!'])(
    'does no harm: %j',
    async (query) => {
      await makeSpeaker(db())
      await expect(search(query)).resolves.toMatchObject({ people: { total: 0 }, quotes: { total: 0 } })
    },
  )

  it('costs the same number of statements whatever it finds', async () => {
    await makeSpeaker(db(), { name: 'Same Name' })
    const withOne = await countStatements(() => search('same name'))
    await makeSpeaker(db(), { name: 'Same Name' })
    await makeSpeaker(db(), { name: 'Same Name' })
    expect(await countStatements(() => search('same name'))).toBe(withOne)
  })
})
