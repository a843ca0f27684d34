import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { makeDraft, rewrite, viewerWith } from '@/prisma/testing/desk'
import { resolveAddress } from '@/lib/addresses/queries'
import { getArticle } from '../queries/article'
import { approveArticle } from './approve-article'
import { askChanges } from './ask-changes'
import { deleteArticle } from './delete-article'
import { publishArticle } from './publish-article'
import { renameAddress } from './rename-address'
import { restoreArticle } from './restore-article'
import { submitArticle } from './submit-article'
import { unpublishArticle } from './unpublish-article'

const NOW = new Date('2026-11-20T10:00:00Z')
const LATER = new Date('2026-11-20T11:00:00Z')

let editor: Viewer
let author: Viewer
beforeAll(async () => {
  editor = await viewerWith('editor')
  author = await viewerWith('contributor')
})

const named = (articleId: string, note: string | null = null) => ({ articleId, revision: 1, note })

async function published() {
  const story = await makeDraft(editor, NOW)
  expect(await publishArticle({ articleId: story.id, revision: 1 }, editor, NOW)).toMatchObject({ ok: true })
  return story
}

describe('review', () => {
  it('goes there and back and there again, with who, when and why on record', async () => {
    const { id } = await makeDraft(author, NOW)
    await submitArticle(named(id), author, NOW)
    await askChanges({ ...named(id), note: 'The lead has no source.' }, editor, LATER)
    await submitArticle(named(id, 'Added.'), author, LATER)
    expect(await approveArticle(named(id), editor, LATER)).toEqual({ ok: true, value: { state: 'approved' } })

    const history = await db().articleStatus.findMany({ where: { articleId: id }, orderBy: { id: 'asc' } })
    expect(history.map(({ verb, state, note }) => [verb, state, note])).toEqual([
      ['create', 'draft', null],
      ['submit', 'in_review', null],
      ['ask-changes', 'changes_asked', 'The lead has no source.'],
      ['submit', 'in_review', 'Added.'],
      ['approve', 'approved', null],
    ])
    expect(await db().auditEvent.count({ where: { subjectId: id } })).toBe(5)
  })

  it('is not for the author to decide, nor for others to submit', async () => {
    const { id } = await makeDraft(author, NOW)
    expect(await submitArticle(named(id), await viewerWith('contributor'), NOW)).toMatchObject({
      problem: { kind: 'not-found' },
    })
    expect(await approveArticle(named(id), editor, NOW)).toMatchObject({ problem: { kind: 'forbidden' } })
    await submitArticle(named(id), author, NOW)
    expect(await approveArticle(named(id), author, NOW)).toMatchObject({ problem: { kind: 'forbidden' } })
    expect(await submitArticle(named(id), author, NOW)).toMatchObject({ problem: { kind: 'forbidden' } })
  })

  it('is of the revision that was read', async () => {
    const { id } = await makeDraft(author, NOW)
    await submitArticle(named(id), author, NOW)
    await rewrite(author, NOW, { id, base: 1, headline: 'Another' })
    expect(await approveArticle(named(id), editor, NOW)).toEqual({
      ok: false,
      problem: { kind: 'conflict', current: 2 },
    })
  })

  it('asks for changes in words', async () => {
    const { id } = await makeDraft(author, NOW)
    await submitArticle(named(id), author, NOW)
    expect(await askChanges({ articleId: id, revision: 1, note: '  ' }, editor, NOW)).toEqual({
      ok: false,
      problem: { kind: 'invalid', issues: [{ path: 'note', message: 'note.missing' }] },
    })
  })

  it('lets one of two editors through who decide differently at once', async () => {
    const { id } = await makeDraft(author, NOW)
    await submitArticle(named(id), author, NOW)
    const outcomes = await Promise.all([
      approveArticle(named(id), editor, NOW),
      askChanges({ articleId: id, revision: 1, note: 'Not yet.' }, editor, NOW),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('deleteArticle and restoreArticle', () => {
  it('put a story away and bring it back as it was', async () => {
    const { id } = await makeDraft(author, NOW)
    expect(await deleteArticle({ articleId: id }, author, NOW)).toMatchObject({ ok: true })
    expect(await submitArticle(named(id), author, NOW)).toMatchObject({ problem: { kind: 'not-found' } })
    expect(await restoreArticle({ articleId: id }, await viewerWith('contributor'), NOW)).toMatchObject({
      problem: { kind: 'not-found' },
    })
    expect(await restoreArticle({ articleId: id }, author, NOW)).toEqual({ ok: true, value: { state: 'draft' } })
    expect(await restoreArticle({ articleId: id }, author, NOW)).toMatchObject({ problem: { kind: 'forbidden' } })
    expect(await submitArticle(named(id), author, NOW)).toMatchObject({ ok: true })
  })

  it('never take a story from the readers', async () => {
    const { id } = await published()
    expect(await deleteArticle({ articleId: id }, editor, NOW)).toMatchObject({ problem: { kind: 'forbidden' } })
    await unpublishArticle({ articleId: id, note: null }, editor, NOW)
    expect(await deleteArticle({ articleId: id }, editor, NOW)).toMatchObject({ ok: true })
  })
})

describe('renameAddress', () => {
  const to = () => `renamed-${randomUUID()}`

  it('is free before publication, and leads on for good afterwards', async () => {
    const { id, slug: first } = await makeDraft(editor, NOW)
    const [second, third] = [to(), to()]
    await renameAddress({ articleId: id, slug: second }, editor, NOW)
    expect(await resolveAddress(`/articles/${first}`)).toBeNull()
    await publishArticle({ articleId: id, revision: 1 }, editor, NOW)
    const before = await db().contentEpoch.findFirstOrThrow()
    expect(await renameAddress({ articleId: id, slug: third }, editor, LATER)).toEqual({
      ok: true,
      value: { slug: third },
    })
    expect(await resolveAddress(`/articles/${second}`)).toEqual({ state: 'moved', to: `/articles/${third}` })
    expect(await getArticle(third)).toMatchObject({ firstPublishedAt: NOW })
    expect((await db().contentEpoch.findFirstOrThrow()).epoch).toBe(before.epoch + 1n)
    expect(await renameAddress({ articleId: id, slug: second }, editor, LATER)).toMatchObject({ ok: true })
    expect(await resolveAddress(`/articles/${third}`)).toEqual({ state: 'moved', to: `/articles/${second}` })
  })

  it('takes no address that is or was another story’s', async () => {
    const [theirs, mine] = [await published(), await makeDraft(editor, NOW)]
    await renameAddress({ articleId: theirs.id, slug: to() }, editor, NOW)
    const taken = { problem: { kind: 'invalid', issues: [{ path: 'slug', message: 'slug.taken' }] } }
    expect(await renameAddress({ articleId: mine.id, slug: theirs.slug }, editor, NOW)).toMatchObject(taken)
    expect(await renameAddress({ articleId: mine.id, slug: 'No Slug' }, editor, NOW)).toMatchObject({
      problem: { kind: 'invalid', issues: [{ path: 'slug', message: 'slug.pattern' }] },
    })
    expect(await renameAddress({ articleId: mine.id, slug: to() }, author, NOW)).toMatchObject({
      problem: { kind: 'not-found' },
    })
  })

  it('gives one address to one of two stories that want it at once', async () => {
    const slug = to()
    const stories = await Promise.all([makeDraft(editor, NOW), makeDraft(editor, NOW)])
    const outcomes = await Promise.all(stories.map(({ id }) => renameAddress({ articleId: id, slug }, editor, NOW)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })
})
