import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db/client'
import type { ArticleKind } from '@/lib/platform/db/generated/enums'
import { makeEdition } from '@/prisma/factories/editions'
import { content, paragraph } from '@/prisma/factories/articles'
import { signedInAs } from '@/prisma/testing/viewers'
import { approveArticle } from './approve-article'
import { createArticle } from './create-article'
import { fileArticle } from './file-article'
import { publishArticle } from './publish-article'
import { saveDraft } from './save-draft'
import { submitArticle } from './submit-article'

const NOW = new Date('2026-11-20T10:00:00Z')
const STORY = { headline: 'A story of one edition', standfirst: 'Short.', content: content([paragraph('Words.')]) }

let here = ''
let elsewhere = ''
beforeAll(async () => {
  here = (await makeEdition(db())).id
  elsewhere = (await makeEdition(db())).id
})

async function storyOf(editionId: string | null, kind: ArticleKind = 'news') {
  const { viewer } = await signedInAs('contributor', NOW)
  const created = await createArticle({ kind, editionId, ...STORY }, viewer, NOW)
  if (!created.ok) throw new Error(JSON.stringify(created))
  const articleId = created.value.id
  await submitArticle({ articleId, revision: 1, note: null }, viewer, NOW)
  return articleId
}

describe('a role for one edition', () => {
  it('edits, approves and publishes what belongs to it', async () => {
    const { viewer } = await signedInAs('editor', NOW, { editionIds: [here] })
    const articleId = await storyOf(here)
    expect(await approveArticle({ articleId, revision: 1, note: null }, viewer, NOW)).toMatchObject({ ok: true })
    expect(await publishArticle({ articleId, revision: 1 }, viewer, NOW)).toMatchObject({ ok: true })
  })

  it.each(['elsewhere', 'none'])('finds no story of another edition: %s', async (which) => {
    const { viewer } = await signedInAs('editor', NOW, { editionIds: [here] })
    const articleId = await storyOf(which === 'none' ? null : elsewhere)
    const decision = { articleId, revision: 1, note: null }
    expect(await approveArticle(decision, viewer, NOW)).toEqual({ ok: false, problem: { kind: 'not-found' } })
    expect(await publishArticle({ articleId, revision: 1 }, viewer, NOW)).toEqual({
      ok: false,
      problem: { kind: 'not-found' },
    })
    expect(await saveDraft({ articleId, base: 1, ...STORY, headline: 'Changed' }, viewer, NOW)).toEqual({
      ok: false,
      problem: { kind: 'forbidden' },
    })
  })

  it('starts stories of that edition alone', async () => {
    const { viewer } = await signedInAs('contributor', NOW, { editionIds: [here] })
    const start = (editionId: string | null) => createArticle({ kind: 'news', editionId, ...STORY }, viewer, NOW)
    expect(await start(here)).toMatchObject({ ok: true })
    expect(await start(elsewhere)).toEqual({ ok: false, problem: { kind: 'forbidden' } })
    expect(await start(null)).toEqual({ ok: false, problem: { kind: 'forbidden' } })
  })
})

it('moves no story to an edition that the role is not for', async () => {
  const { viewer } = await signedInAs('editor', NOW, { editionIds: [here] })
  const articleId = await storyOf(here)
  expect(await fileArticle({ articleId, revision: 1, under: { editionId: elsewhere } }, viewer, NOW)).toEqual({
    ok: false,
    problem: { kind: 'forbidden' },
  })
  expect(await db().article.findUnique({ where: { id: articleId } })).toMatchObject({ editionId: here, revision: 1 })
})

describe('a role for one section', () => {
  it('edits, approves and publishes what belongs to it, in whatever edition', async () => {
    const { viewer } = await signedInAs('editor', NOW, { sections: ['analysis'] })
    for (const editionId of [here, elsewhere, null]) {
      const articleId = await storyOf(editionId, 'analysis')
      const saved = await saveDraft({ articleId, base: 1, ...STORY, headline: 'Changed' }, viewer, NOW)
      expect(saved).toMatchObject({ ok: true })
      const approved = await approveArticle({ articleId, revision: 2, note: null }, viewer, NOW)
      expect(approved).toMatchObject({ ok: true })
    }
  })

  it('finds no story of another section, or of another edition where it is for one', async () => {
    const analyst = (await signedInAs('editor', NOW, { sections: ['analysis'] })).viewer
    const local = (await signedInAs('editor', NOW, { sections: ['analysis'], editionIds: [here] })).viewer
    for (const [viewer, articleId] of [
      [analyst, await storyOf(here)],
      [local, await storyOf(here)],
      [local, await storyOf(elsewhere, 'analysis')],
    ] as const) {
      expect(await publishArticle({ articleId, revision: 1 }, viewer, NOW)).toEqual({
        ok: false,
        problem: { kind: 'not-found' },
      })
    }
  })

  it('starts stories of that section alone', async () => {
    const { viewer } = await signedInAs('contributor', NOW, { sections: ['opinion'] })
    const start = (kind: ArticleKind) => createArticle({ kind, editionId: here, ...STORY }, viewer, NOW)
    expect(await start('opinion')).toMatchObject({ ok: true })
    expect(await start('news')).toEqual({ ok: false, problem: { kind: 'forbidden' } })
  })
})

it('tells an editor whose role was lowered that it was, at the next save', async () => {
  const articleId = await storyOf(here)
  const { viewer } = await signedInAs('contributor', NOW)
  expect(await saveDraft({ articleId, base: 1, ...STORY, headline: 'Changed' }, viewer, NOW)).toEqual({
    ok: false,
    problem: { kind: 'forbidden' },
  })
})
