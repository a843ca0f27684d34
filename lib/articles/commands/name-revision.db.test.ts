import { beforeEach, describe, expect, it, vi } from 'vitest'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { countStatements } from '@/prisma/testing/count-statements'
import { makeDraft, rewrite, viewerWith } from '@/prisma/testing/desk'
import { getStoryRevision, listRevisions } from '../desk-queries/revisions'
import { nameRevision } from './name-revision'

const session: { viewer: unknown } = vi.hoisted(() => ({ viewer: null }))
vi.mock('@/lib/auth/session', () => ({ requireViewer: () => Promise.resolve(session.viewer) }))

const NOW = new Date('2026-11-20T10:00:00Z')
const ALL = { page: 1, namedOnly: false }
const NAMED = { page: 1, namedOnly: true }

let editor: Viewer
let articleId: string
beforeEach(async () => {
  editor = await viewerWith('editor')
  session.viewer = editor
  articleId = (await makeDraft(editor, NOW)).id
})

const name = (given: string | null, was: string | null = null, number = 1) =>
  nameRevision({ articleId, number, name: given, was }, editor, NOW)
const nameNow = async () => (await getStoryRevision(articleId, 1))?.row.named?.name ?? null

describe('a name', () => {
  it('is given, changed and taken away, each on record', async () => {
    expect(await name(' As filed ')).toEqual({ ok: true, value: null })
    expect((await listRevisions(articleId, NAMED))?.revisions).toMatchObject([
      { number: 1, named: { name: 'As filed', by: 'Test Editor', at: NOW } },
    ])
    await name('As sent', 'As filed')
    expect(await nameNow()).toBe('As sent')
    await name('', 'As sent')
    expect(await nameNow()).toBeNull()
    expect((await listRevisions(articleId, NAMED))?.revisions).toEqual([])
    const lines = await db().auditEvent.findMany({
      where: { subjectId: articleId, verb: 'article.name-revision' },
      orderBy: { id: 'asc' },
    })
    expect(lines.map(({ details }) => details)).toEqual([
      { revision: 1, name: 'As filed', was: null },
      { revision: 1, name: 'As sent', was: 'As filed' },
      { revision: 1, name: null, was: 'As sent' },
    ])
  })

  it('that stands already is no change', async () => {
    await name('As filed')
    expect(await name('As filed')).toMatchObject({ ok: true })
    expect(await db().auditEvent.count({ where: { subjectId: articleId, verb: 'article.name-revision' } })).toBe(1)
  })

  it('is given by one of two at once; the other is told', async () => {
    const outcomes = await Promise.all([name('Hers'), name('His')])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.find(({ ok }) => !ok)).toEqual({
      ok: false,
      problem: { kind: 'invalid', issues: [{ path: 'name', message: 'revisionName.changed' }] },
    })
  })

  it('has 80 characters at most', async () => {
    expect(await name('x'.repeat(81))).toEqual({
      ok: false,
      problem: { kind: 'invalid', issues: [{ path: 'name', message: 'revisionName.long' }] },
    })
  })

  it('is for revisions that are there, and for those who write the story', async () => {
    const missing = { ok: false, problem: { kind: 'not-found' } }
    expect(await name('None', null, 2)).toEqual(missing)
    expect(await nameRevision({ articleId: randomUUID(), number: 1, name: 'x', was: null }, editor, NOW)).toEqual(
      missing,
    )
    const other = await viewerWith('contributor')
    expect(await nameRevision({ articleId, number: 1, name: 'x', was: null }, other, NOW)).toEqual(missing)
    await db().article.update({ where: { id: articleId }, data: { state: 'retracted' } })
    expect(await name('Late')).toEqual({ ok: false, problem: { kind: 'forbidden' } })
  })
})

describe('the list of revisions', () => {
  it('comes in pages, and asks as many questions for 300 as for one', async () => {
    const one = await countStatements(() => listRevisions(articleId, ALL))
    const { headline } = (await getStoryRevision(articleId, 1)) ?? { headline: '' }
    await rewrite(editor, NOW, { id: articleId, base: 1, headline })
    const { content } = await db().articleRevision.findFirstOrThrow({ where: { articleId, number: 2 } })
    await db().articleRevision.createMany({
      data: Array.from({ length: 298 }, (_, index) => ({
        articleId,
        number: index + 3,
        baseNumber: index + 2,
        createdAt: NOW,
        headline: `Revision ${index + 3}`,
        standfirst: '',
        content: content as object,
      })),
    })
    await db().article.update({ where: { id: articleId }, data: { revision: 300 } })
    await name('The very first')

    expect(await countStatements(() => listRevisions(articleId, ALL))).toBe(one)
    const first = await listRevisions(articleId, ALL)
    expect(first).toMatchObject({ newest: 300, pages: 6, named: 1 })
    expect(first?.revisions.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, i) => 300 - i))
    const last = await listRevisions(articleId, { page: 6, namedOnly: false })
    expect(last?.revisions.at(-1)).toMatchObject({ number: 1, named: { name: 'The very first' } })
    expect(await listRevisions(articleId, NAMED)).toMatchObject({ pages: 1, revisions: [{ number: 1 }] })
  })

  it('is not for those who may not see the story', async () => {
    session.viewer = await viewerWith('contributor')
    expect(await listRevisions(articleId, ALL)).toBeNull()
    expect(await getStoryRevision(articleId, 1)).toBeNull()
  })
})
