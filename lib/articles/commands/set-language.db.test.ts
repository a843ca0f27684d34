import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { makePublishedStory } from '@/prisma/factories/stories'
import { makeDraft, viewerWith } from '@/prisma/testing/desk'
import { getArticle } from '../queries/article'
import { publishArticle } from './publish-article'
import { setLanguage } from './set-language'

const NOW = new Date('2026-11-20T10:00:00Z')

let editor: Viewer
let author: Viewer
beforeAll(async () => {
  editor = await viewerWith('editor')
  author = await viewerWith('contributor')
})

const story = (language: string, translationOfId: string | null = null) =>
  makePublishedStory(db(), { headline: `In ${language}`, at: NOW, language, translationOfId })
const set = (articleId: string, language: string, translationOfId: string | null, viewer = editor) =>
  setLanguage({ articleId, language, translationOfId }, viewer, NOW)
const refused = (message: string) => ({ ok: false, problem: { kind: 'invalid', issues: [{ message }] } })
const epoch = async () => (await db().contentEpoch.findFirstOrThrow()).epoch

it('joins a translation to its original, with an audit line, and tells readers at once', async () => {
  const [english, french] = [await story('en'), await story('en')]
  const before = await epoch()
  expect(await set(french.id, 'fr', english.id)).toMatchObject({ ok: true })
  expect(await epoch()).toBe(before + 1n)
  expect(await db().article.findUnique({ where: { id: french.id } })).toMatchObject({
    language: 'fr',
    translationOfId: english.id,
  })
  const lines = await db().auditEvent.findMany({ where: { subjectId: french.id } })
  expect(lines).toMatchObject([
    { verb: 'article.set-language', details: { from: 'en', to: 'fr', translationOfId: english.id } },
  ])
  // The same once more changes nothing.
  await set(french.id, 'fr', english.id)
  expect(await db().auditEvent.count({ where: { subjectId: french.id } })).toBe(1)
  expect(await epoch()).toBe(before + 1n)
})

it('shows a translation its original and its siblings, and each of them the others', async () => {
  const english = await story('en')
  const [french, german] = [await story('fr', english.id), await story('de', english.id)]
  const russian = await story('ru', german.id)
  const of = async (slug: string) =>
    (await getArticle(slug))?.translations.map(({ language, relation }) => `${language} ${relation}`)
  expect(await of(english.slug)).toEqual(['de translation', 'fr translation', 'ru sibling'])
  expect(await of(french.slug)).toEqual(['de sibling', 'en original', 'ru sibling'])
  expect(await of(russian.slug)).toEqual(['de original', 'en sibling', 'fr sibling'])
  // What readers do not have is not named, and still joins the others.
  await db().article.update({ where: { id: english.id }, data: { state: 'draft' } })
  expect(await of(french.slug)).toEqual(['de sibling', 'ru sibling'])
})

it('refuses itself, loops, a language that is there already, and what nobody knows', async () => {
  const english = await story('en')
  const french = await story('fr', english.id)
  const german = await story('de', french.id)
  expect(await set(english.id, 'en', english.id)).toMatchObject(refused('translation.itself'))
  expect(await set(english.id, 'en', french.id)).toMatchObject(refused('translation.loop'))
  expect(await set(english.id, 'en', german.id)).toMatchObject(refused('translation.loop'))
  expect(await set(french.id, 'EN', english.id)).toMatchObject(refused('translation.sameAsOriginal'))
  expect(await set(english.id, 'fr', null)).toMatchObject(refused('translation.sameAsTranslation'))
  expect(await set(english.id, 'en', randomUUID())).toMatchObject(refused('translation.unknown'))
  expect(await set(english.id, 'no language', null)).toMatchObject(refused('language.tag'))
  const theirs = await makeDraft(editor, NOW)
  const own = await makeDraft(author, NOW)
  expect(await set(own.id, 'fr', theirs.id, author)).toMatchObject(refused('translation.unknown'))
})

it('makes no loop of two that are joined at the same moment', async () => {
  const [one, other] = [await story('en'), await story('fr')]
  const outcomes = await Promise.all([set(one.id, 'en', other.id), set(other.id, 'fr', one.id)])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
})

it('is for whoever writes the story, and once readers have it for who publishes', async () => {
  const own = await makeDraft(author, NOW)
  expect(await set(own.id, 'fr', null, author)).toMatchObject({ ok: true })
  expect(await set((await makeDraft(editor, NOW)).id, 'fr', null, author)).toMatchObject({
    problem: { kind: 'not-found' },
  })
  await publishArticle({ articleId: own.id, revision: 1 }, editor, NOW)
  expect(await set(own.id, 'de', null, author)).toEqual({ ok: false, problem: { kind: 'forbidden' } })
  expect(await set(own.id, 'de', null)).toMatchObject({ ok: true })
})
