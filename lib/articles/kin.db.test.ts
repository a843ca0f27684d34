import { beforeAll, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { makeSession } from '@/prisma/factories/sessions'
import { makeSpeaker } from '@/prisma/factories/speakers'
import { makeTopic } from '@/prisma/factories/topics'
import { countStatements } from '@/prisma/testing/count-statements'
import { makeDraft, viewerWith } from '@/prisma/testing/desk'
import { publishArticle } from './commands/publish-article'
import { listKin } from './queries/kin'
import { listPublishedSince } from './queries/list'

const NOW = new Date('2026-11-20T10:00:00Z')

let editor: Viewer
beforeAll(async () => {
  editor = await viewerWith('editor')
})

async function published(at = NOW) {
  const story = await makeDraft(editor, at)
  expect(await publishArticle({ articleId: story.id, revision: 1 }, editor, at)).toMatchObject({ ok: true })
  return story
}

it('finds what shares a session or a speaker, says what, and never a draft or the story itself', async () => {
  const [story, sister, cousin, stranger] = [await published(), await published(), await published(), await published()]
  const draft = await makeDraft(editor, NOW)
  const session = await makeSession(db(), { title: 'Rivers' })
  const speaker = await makeSpeaker(db(), { name: 'Ada Rivers' })
  await db().articleSession.createMany({
    data: [story, sister, draft].map(({ id }) => ({ articleId: id, sessionId: session.id })),
  })
  await db().articleSpeaker.createMany({
    data: [story, cousin].map(({ id }) => ({ articleId: id, speakerId: speaker.id, quoted: false })),
  })
  const kin = await listKin(story.id)
  const by = (slug: string) => kin.find(({ article }) => article.slug === slug)
  expect(by(sister.slug)).toMatchObject({ sessions: [{ title: 'Rivers' }], speakers: [] })
  expect(by(cousin.slug)).toMatchObject({ sessions: [], speakers: [{ name: 'Ada Rivers' }] })
  expect(kin.map(({ article }) => article.slug)).not.toContain(story.slug)
  expect(kin.map(({ article }) => article.slug)).not.toContain(draft.slug)
  expect(by(stranger.slug)?.sessions ?? []).toEqual([])

  const one = await countStatements(() => listKin(story.id))
  const third = await published()
  await db().articleSession.create({ data: { articleId: third.id, sessionId: session.id } })
  expect(await countStatements(() => listKin(story.id))).toBe(one)
})

it('finds an older story of the session behind any number of newer ones that share but a topic', async () => {
  const [story, older] = [await published(), await published(new Date('2026-11-10T10:00:00Z'))]
  const session = await makeSession(db(), { title: 'Wells' })
  await db().articleSession.createMany({
    data: [story, older].map(({ id }) => ({ articleId: id, sessionId: session.id })),
  })
  const topic = await makeTopic(db())
  const newer = await Promise.all(Array.from({ length: 41 }, () => published()))
  await db().articleTopic.createMany({
    data: [story, older, ...newer].map(({ id }) => ({ articleId: id, topicId: topic.id })),
  })
  expect((await listKin(story.id)).map(({ article }) => article.slug)).toContain(older.slug)
})

it('gives as news what was published since, newest first', async () => {
  const later = new Date('2026-11-25T10:00:00Z')
  const { slug } = await published(later)
  const news = await listPublishedSince(new Date('2026-11-24T10:00:00Z'), 10)
  expect(news.map((story) => story.slug)).toEqual([slug])
  expect(news[0]).toMatchObject({ firstPublishedAt: later })
})
