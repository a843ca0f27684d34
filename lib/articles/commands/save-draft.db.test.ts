import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { content, paragraph } from '@/prisma/factories/articles'
import { makeTopic } from '@/prisma/factories/topics'
import { makeDraft, viewerWith } from '@/prisma/testing/desk'
import { fileArticle } from './file-article'
import { saveDraft } from './save-draft'

const NOW = new Date('2026-11-20T10:00:00Z')
const LATER = new Date('2026-11-20T11:00:00Z')

let editor: Viewer
beforeEach(async () => {
  editor = await viewerWith('editor')
})

describe('saveDraft', () => {
  const save = (articleId: string, base: number, headline: string, viewer = editor) =>
    saveDraft({ articleId, base, headline, standfirst: '', content: content([paragraph('Words.')]) }, viewer, LATER)

  it('keeps each text as a revision, with one audit line', async () => {
    const { id } = await makeDraft(editor, NOW)
    expect(await save(id, 1, 'Second')).toMatchObject({ ok: true, value: { revision: 2, changed: true } })
    const revisions = await db().articleRevision.findMany({ where: { articleId: id }, orderBy: { number: 'asc' } })
    expect(revisions.map(({ number, baseNumber }) => [number, baseNumber])).toEqual([
      [1, 0],
      [2, 1],
    ])
    const lines = await db().auditEvent.findMany({ where: { subjectId: id }, orderBy: { at: 'asc' } })
    expect(lines.map(({ verb }) => verb)).toEqual(['article.create', 'article.save'])
  })

  it('makes no revision when nothing changed', async () => {
    const { id } = await makeDraft(editor, NOW)
    const same = content([paragraph('Words.')])
    const input = { articleId: id, base: 1, headline: 'Same', standfirst: '', content: same }
    expect(await saveDraft(input, editor, LATER)).toMatchObject({ value: { revision: 2, changed: true } })
    expect(await saveDraft({ ...input, base: 2 }, editor, LATER)).toMatchObject({
      value: { revision: 2, changed: false },
    })
  })

  it('refuses a stale save to the same spot, and hands both texts back', async () => {
    const { id } = await makeDraft(editor, NOW)
    await save(id, 1, 'Theirs')
    expect(await save(id, 1, 'Mine')).toMatchObject({
      ok: false,
      problem: {
        kind: 'conflict',
        current: 2,
        theirs: { headline: 'Theirs' },
        conflicts: [{ kind: 'field', field: 'headline', mine: 'Mine', theirs: 'Theirs' }],
        savedBy: 'Test Editor',
      },
    })
    const head = await db().articleRevision.findFirst({ where: { articleId: id }, orderBy: { number: 'desc' } })
    expect(head?.headline).toBe('Theirs')
  })

  it('merges a stale save to another spot', async () => {
    const { id } = await makeDraft(editor, NOW)
    const input = { articleId: id, base: 1, content: content([paragraph('Words.')]) }
    const before = await db().articleRevision.findFirstOrThrow({ where: { articleId: id } })
    const same = before.content as unknown as typeof input.content
    await saveDraft({ ...input, content: same, headline: before.headline, standfirst: 'Theirs' }, editor, LATER)
    const merged = await saveDraft(
      { ...input, content: same, headline: 'Mine', standfirst: before.standfirst },
      editor,
      LATER,
    )
    expect(merged).toMatchObject({
      ok: true,
      value: { revision: 3, merged: { headline: 'Mine', standfirst: 'Theirs' } },
    })
  })

  it('stores nothing that two writers made too much together', async () => {
    const { id } = await makeDraft(editor, NOW)
    const topics = (count: number) => Array.from({ length: count }, () => randomUUID())
    const withTopics = (topicIds: string[]) =>
      saveDraft(
        { articleId: id, base: 1, headline: '', standfirst: '', content: content([], { topicIds }) },
        editor,
        LATER,
      )
    expect(await withTopics(topics(30))).toMatchObject({ ok: true })
    expect(await withTopics(topics(30))).toMatchObject({
      ok: false,
      problem: { kind: 'invalid', issues: [{ path: 'content.topicIds' }] },
    })
    expect(await db().articleRevision.count({ where: { articleId: id } })).toBe(2)
  })

  it('files no story under one topic too many', async () => {
    const full = Array.from({ length: 50 }, () => randomUUID())
    const { id } = await makeDraft(editor, NOW, undefined, { topicIds: full })
    const { id: topicId } = await makeTopic(db())
    expect(await fileArticle({ articleId: id, revision: 1, under: { topicId } }, editor, LATER)).toMatchObject({
      ok: false,
      problem: { kind: 'invalid', issues: [{ path: 'content.topicIds' }] },
    })
  })

  it('lets exactly one of ten writers at the same moment through', async () => {
    const { id } = await makeDraft(editor, NOW)
    const outcomes = await Promise.all(Array.from({ length: 10 }, (_, n) => save(id, 1, `Writer ${n}`)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db().articleRevision.count({ where: { articleId: id } })).toBe(2)
  })

  it('does not show one contributor the stories of another', async () => {
    const { id } = await makeDraft(await viewerWith('contributor'), NOW)
    expect(await save(id, 1, 'Not mine', await viewerWith('contributor'))).toMatchObject({
      problem: { kind: 'forbidden' },
    })
  })
})
