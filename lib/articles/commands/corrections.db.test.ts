import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/model'
import { listLiveAddresses, resolveAddress } from '@/lib/addresses/queries'
import { db } from '@/lib/platform/db/client'
import { makeDraft, rewrite, viewerWith } from '@/prisma/testing/desk'
import { getArticle } from '../queries/article'
import { listCorrections } from '../queries/corrections'
import { listArticles } from '../queries/list'
import { correctArticle } from './correct-article'
import { publishArticle } from './publish-article'
import { retractArticle } from './retract-article'
import { saveDraft } from './save-draft'

const NOW = new Date('2026-11-20T10:00:00Z')
const LATER = new Date('2026-11-20T11:00:00Z')

let editor: Viewer
beforeAll(async () => {
  editor = await viewerWith('editor')
})

async function published(by = editor) {
  const story = await makeDraft(by, NOW)
  expect(await publishArticle({ articleId: story.id, revision: 1 }, editor, NOW)).toMatchObject({ ok: true })
  return story
}

type Kind = Parameters<typeof correctArticle>[0]['kind']
const correct = (
  articleId: string,
  revision: number,
  { kind = 'correction', shown = true, by = editor }: { kind?: Kind; shown?: boolean; by?: Viewer } = {},
) => correctArticle({ articleId, revision, kind, note: `A ${kind}.`, shown }, by, LATER)

describe('correctArticle', () => {
  it.each<Kind>(['correction', 'clarification', 'update', 'editors_note'])(
    'publishes a %s with its note',
    async (kind) => {
      const { id, slug } = await published()
      await rewrite(editor, NOW, { id, base: 1, headline: 'Put right' })
      const { epoch } = await db().contentEpoch.findFirstOrThrow()
      expect(await correct(id, 2, { kind })).toEqual({ ok: true, value: { slug, revision: 2 } })
      expect(await getArticle(slug)).toMatchObject({
        headline: 'Put right',
        firstPublishedAt: NOW,
        lastPublishedAt: LATER,
        corrections: [{ kind, note: `A ${kind}.`, at: LATER }],
      })
      expect((await db().contentEpoch.findFirstOrThrow()).epoch).toBe(epoch + 1n)
      expect(await db().auditEvent.count({ where: { subjectId: id, verb: `article.${kind}` } })).toBe(1)
      expect(await listCorrections({ limit: 1, offset: 0 })).toMatchObject([{ kind, article: { slug } }])
    },
  )

  it('tells the words before and after where the editor shows them', async () => {
    const { id, slug } = await published()
    const before = (await getArticle(slug))?.headline
    await rewrite(editor, NOW, { id, base: 1, headline: 'Put right' })
    const told = {
      articleId: id,
      revision: 2,
      kind: 'correction' as const,
      note: 'The headline was wrong.',
      shown: true,
    }
    expect(await correctArticle({ ...told, compared: true }, editor, LATER)).toMatchObject({ ok: true })
    const words = { oldText: `${before ?? ''}\nWhat it says.\nWords.`, newText: 'Put right\nOther words.' }
    expect(await getArticle(slug)).toMatchObject({ corrections: [words] })
    expect(await listCorrections({ limit: 1, offset: 0 })).toMatchObject([words])
  })

  it('keeps a silent one from readers but on record', async () => {
    const { id, slug } = await published()
    await correct(id, 1, { shown: false })
    expect(await getArticle(slug)).toMatchObject({ corrections: [] })
    expect(await db().correction.findMany({ where: { articleId: id } })).toMatchObject([{ shown: false, revision: 1 }])
  })

  it('refuses stale revisions, unready texts, empty notes, drafts and contributors', async () => {
    const author = await viewerWith('contributor')
    const { id, slug } = await published(author)
    expect(await correct(id, 3)).toMatchObject({ problem: { kind: 'conflict', current: 1 } })
    expect(await correct(id, 1, { by: author })).toMatchObject({ problem: { kind: 'forbidden' } })
    const { id: draft } = await makeDraft(editor, NOW)
    expect(await correct(draft, 1)).toMatchObject({ problem: { kind: 'forbidden' } })
    const silent = { articleId: id, revision: 1, kind: 'update' as const, note: ' ', shown: true }
    expect(await correctArticle(silent, editor, NOW)).toMatchObject({ problem: { kind: 'invalid' } })
    await rewrite(editor, NOW, { id, base: 1, headline: '' })
    expect(await correct(id, 2)).toMatchObject({ problem: { kind: 'not-ready' } })
    expect(await getArticle(slug)).toMatchObject({ corrections: [] })
  })

  it('keeps both of two corrections made at the same moment', async () => {
    const { id } = await published()
    const outcomes = await Promise.all([correct(id, 1), correct(id, 1, { kind: 'update' })])
    expect(outcomes.every(({ ok }) => ok)).toBe(true)
    expect(await db().correction.count({ where: { articleId: id } })).toBe(2)
  })
})

describe('retractArticle', () => {
  const retract = (articleId: string, by = editor) => retractArticle({ articleId, note: 'It was not so.' }, by, LATER)

  it('withdraws the story everywhere; its address and the list of corrections say why', async () => {
    const { id, slug } = await published()
    expect(await retract(id)).toEqual({ ok: true, value: { slug } })
    expect(await getArticle(slug)).toBeNull()
    expect((await listArticles({}, { limit: 1000 })).map((each) => each.slug)).not.toContain(slug)
    expect((await listLiveAddresses({ limit: 1000, offset: 0 })).map(({ path }) => path)).not.toContain(
      `/articles/${slug}`,
    )
    expect(await resolveAddress(`/articles/${slug}`)).toEqual({ state: 'gone', note: 'It was not so.' })
    expect(await listCorrections({ limit: 1, offset: 0 })).toMatchObject([
      { kind: 'retraction', note: 'It was not so.', article: null },
    ])
    expect(await db().auditEvent.count({ where: { subjectId: id, verb: 'article.retract' } })).toBe(1)
  })

  it('is for good', async () => {
    const { id } = await published()
    await retract(id)
    const forbidden = { problem: { kind: 'forbidden' } }
    expect(await retract(id)).toMatchObject(forbidden)
    expect(await publishArticle({ articleId: id, revision: 1 }, editor, LATER)).toMatchObject(forbidden)
    const { headline, standfirst, content } = await db().articleRevision.findFirstOrThrow({ where: { articleId: id } })
    const text = { articleId: id, base: 1, headline, standfirst, content: content as never }
    expect(await saveDraft(text, editor, LATER)).toMatchObject(forbidden)
  })

  it('is for editors, and asks for the reason', async () => {
    const author = await viewerWith('contributor')
    const { id } = await published(author)
    expect(await retract(id, author)).toMatchObject({ problem: { kind: 'forbidden' } })
    expect(await retractArticle({ articleId: id, note: '' }, editor, LATER)).toMatchObject({
      problem: { kind: 'invalid', issues: [{ message: 'note.missing' }] },
    })
  })
})
