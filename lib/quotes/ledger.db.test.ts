import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/platform/db/client'
import { makeSession } from '@/prisma/factories/sessions'
import { makeSpeaker } from '@/prisma/factories/speakers'
import { makeTopic } from '@/prisma/factories/topics'
import { countStatements } from '@/prisma/testing/count-statements'
import { makeDraft, viewerWith } from '@/prisma/testing/desk'
import { publishArticle } from '@/lib/articles/commands/publish-article'
import { countQuotes, getQuote, getQuoteOfTheDay, ledgerChoices, listQuotes } from './queries'

const NOW = new Date('2026-11-20T10:00:00Z')

let story: { articleId: string; revisionId: string }
beforeAll(async () => {
  const editor = await viewerWith('editor')
  const { id } = await makeDraft(editor, NOW)
  await publishArticle({ articleId: id, revision: 1 }, editor, NOW)
  const { liveRevisionId } = await db().article.findUniqueOrThrow({ where: { id } })
  story = { articleId: id, revisionId: liveRevisionId ?? '' }
})

async function printed(text: string, given: { speakerId: string; editionId?: string; sessionId?: string }) {
  const id = randomUUID()
  await db().quote.create({ data: { id, kind: 'direct', language: 'en', createdAt: NOW, ...given } })
  await db().quoteUse.create({ data: { ...story, quoteId: id, text, position: 0 } })
  return id
}

it('narrows the ledger by words, speaker, edition and topic, and offers only what has a printed quote', async () => {
  const session = await makeSession(db())
  const edition = await db().edition.findUniqueOrThrow({ where: { id: session.editionId } })
  const topic = await makeTopic(db())
  await db().sessionTopic.create({ data: { sessionId: session.id, topicId: topic.id } })
  const [ada, bo, silent] = [await makeSpeaker(db()), await makeSpeaker(db()), await makeSpeaker(db())]
  const rivers = await printed('Rivers know no border', {
    ...{ speakerId: ada.id, editionId: session.editionId, sessionId: session.id },
  })
  const hills = await printed('The hills are a border', { speakerId: bo.id })
  await db().quote.create({
    data: { id: randomUUID(), kind: 'direct', language: 'en', createdAt: NOW, speakerId: silent.id },
  })

  const found = async (filter: Parameters<typeof listQuotes>[0]) => {
    const quotes = await listQuotes(filter, { limit: 10 })
    expect(await countQuotes(filter)).toBe(quotes.length)
    return quotes.map(({ id }) => id).sort()
  }
  expect(await found({ speaker: ada.slug })).toEqual([rivers])
  expect(await found({ edition: edition.slug })).toEqual([rivers])
  expect(await found({ topic: topic.slug })).toEqual([rivers])
  expect(await found({ q: 'BORDER' })).toEqual([rivers, hills].sort())
  expect(await found({ q: 'border hills' })).toEqual([hills])
  expect(await found({ q: '100%_' })).toEqual([])
  expect(await found({ speaker: ada.slug, q: 'hills' })).toEqual([])

  const choices = await ledgerChoices()
  const slugs = choices.speakers.map(({ slug }) => slug)
  expect(slugs).toEqual(expect.arrayContaining([ada.slug, bo.slug]))
  expect(slugs).not.toContain(silent.slug)
  expect(choices.topics).toContainEqual({ slug: topic.slug, name: topic.name, count: 1 })
  expect(choices.sessions).toEqual([])
  const there = { edition: edition.slug, session: session.slug }
  expect(await found(there)).toEqual([rivers])
  expect((await ledgerChoices(there)).sessions).toEqual([{ slug: session.slug, title: session.title, count: 1 }])

  const few = await countStatements(() => ledgerChoices())
  await printed('And more', { speakerId: (await makeSpeaker(db())).id })
  expect(await countStatements(() => ledgerChoices())).toBe(few)
})

it('takes the quote of the day from what somebody with a name said, word for word and undisputed', async () => {
  const { id: speakerId } = await makeSpeaker(db())
  const words = (about: string) => `What was said about ${about} is long enough to stand alone on the front page.`
  const spokenOn = new Date('2100-01-01')
  const fit = await printed(words('water'), { speakerId })
  const disputed = await printed(words('trade'), { speakerId })
  const told = await printed(words('energy'), { speakerId })
  await db().quote.updateMany({ where: { id: { in: [fit, disputed, told] } }, data: { spokenOn } })
  await db().quote.update({ where: { id: disputed }, data: { verification: 'disputed' } })
  await db().quote.update({ where: { id: told }, data: { kind: 'paraphrase' } })

  const days = Array.from({ length: 50 }, (_, day) => new Date(NOW.getTime() + day * 86_400_000))
  const chosen = await Promise.all(days.map(getQuoteOfTheDay))
  const ids = chosen.map((quote) => quote?.id)
  expect(ids).toContain(fit)
  expect(ids).not.toContain(disputed)
  expect(ids).not.toContain(told)
  expect(chosen.find((quote) => quote?.id === fit)).toMatchObject({
    text: words('water'),
    articles: [{ text: words('water') }],
  })
})

it('tells of a quote the topics of its session and of the stories that print it', async () => {
  const session = await makeSession(db())
  const [ofSession, ofStory] = [await makeTopic(db(), { name: 'B' }), await makeTopic(db(), { name: 'A' })]
  await db().sessionTopic.create({ data: { sessionId: session.id, topicId: ofSession.id } })
  await db().articleTopic.create({ data: { articleId: story.articleId, topicId: ofStory.id } })
  const speakerId = (await makeSpeaker(db())).id
  const id = await printed('Of two things', { speakerId, editionId: session.editionId, sessionId: session.id })
  expect((await getQuote(id))?.topics.map(({ slug }) => slug)).toEqual([ofStory.slug, ofSession.slug])
  for (const topic of [ofStory.slug, ofSession.slug])
    expect(await listQuotes({ topic }, { limit: 10 })).toContainEqual(expect.objectContaining({ id }))
  const counts = new Map((await ledgerChoices()).topics.map(({ slug, count }) => [slug, count]))
  expect(counts.get(ofStory.slug)).toBe(await countQuotes({ topic: ofStory.slug }))
})
