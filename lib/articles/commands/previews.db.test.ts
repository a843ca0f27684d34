import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { makeDraft, rewrite, viewerWith } from '@/prisma/testing/desk'
import { openSharedPreview } from '../desk-queries/shared-preview'
import { deleteArticle } from './delete-article'
import { embargoArticle } from './embargo-article'
import { publishArticle } from './publish-article'
import { restoreArticle } from './restore-article'
import { retractArticle } from './retract-article'
import { revokePreview } from './revoke-preview'
import { sharePreview } from './share-preview'

const NOW = new Date('2026-11-20T10:00:00Z')
const after = (hours: number) => new Date(NOW.getTime() + hours * 60 * 60 * 1000)

let editor: Viewer
beforeAll(async () => {
  editor = await viewerWith('editor')
})

async function shared(hours = 24) {
  const story = await makeDraft(editor, NOW)
  const made = await sharePreview({ articleId: story.id, revision: 1, hours }, editor, NOW)
  if (!made.ok) throw new Error(JSON.stringify(made.problem))
  const link = await db().previewLink.findFirstOrThrow({ where: { articleId: story.id } })
  return { ...story, ...made.value, linkId: link.id, link }
}

const headline = async (token: string, now = NOW) => (await openSharedPreview(token, now))?.headline ?? null

describe('sharePreview', () => {
  it('shows the revision of its day, whatever is saved later, until it ends', async () => {
    const story = await shared(4)
    await rewrite(editor, NOW, { id: story.id, base: 1, headline: 'Not for you' })
    expect(await headline(story.token)).toBe(story.headline)
    expect(await headline(story.token, new Date(after(4).getTime() - 1))).toBe(story.headline)
    expect(await headline(story.token, after(4))).toBeNull()
    expect(story.expiresAt).toEqual(after(4))
  })

  it('keeps no token, only what tells it again, and one line in the audit trail', async () => {
    const { id, token, link } = await shared()
    expect(JSON.stringify(link)).not.toContain(token)
    expect(link.tokenHash).toMatch(/^[0-9a-f]{64}$/)
    const lines = await db().auditEvent.findMany({ where: { subjectId: id, verb: 'article.share-preview' } })
    expect(lines).toMatchObject([{ details: { link: link.id, revision: 1, expiresAt: after(24).toISOString() } }])
    expect(JSON.stringify(lines)).not.toContain(token)
    for (const wrong of ['', link.tokenHash, token.slice(1), `${token}x`]) expect(await headline(wrong)).toBeNull()
  })

  it('is refused to authors, strangers to the story, stale screens and odd lifetimes', async () => {
    const author = await viewerWith('contributor')
    const own = await makeDraft(author, NOW)
    const make = (given: object, viewer = editor) =>
      sharePreview({ articleId: own.id, revision: 1, hours: 24, ...given }, viewer, NOW)
    expect(await make({}, author)).toMatchObject({ problem: { kind: 'forbidden' } })
    expect(await make({}, await viewerWith('contributor'))).toMatchObject({ problem: { kind: 'not-found' } })
    expect(await make({ revision: 2 })).toMatchObject({ problem: { kind: 'conflict', current: 1 } })
    expect(await make({ hours: 0 })).toMatchObject({ problem: { kind: 'invalid' } })
    expect(await make({ hours: 721 })).toMatchObject({ problem: { kind: 'invalid' } })
    expect(await make({ articleId: randomUUID() })).toMatchObject({ problem: { kind: 'not-found' } })
    expect(await db().previewLink.count({ where: { articleId: own.id } })).toBe(0)
    expect(await make({}, await viewerWith('administrator'))).toMatchObject({ ok: true })
  })
})

describe('a shared preview shows nothing', () => {
  it('while an embargo is in force, when none can be made either', async () => {
    const { id, token, headline: words } = await shared(48)
    const embargo = { until: after(24).toISOString(), reason: 'Agreed.' }
    await embargoArticle({ articleId: id, embargo }, editor, NOW)
    expect(await headline(token)).toBeNull()
    expect(await sharePreview({ articleId: id, revision: 1, hours: 4 }, editor, NOW)).toEqual({
      ok: false,
      problem: { kind: 'not-ready', issues: [{ path: 'embargo', message: 'embargo.notOver' }] },
    })
    expect(await headline(token, after(24))).toBe(words)
  })

  it('of what was deleted or retracted', async () => {
    const deleted = await shared()
    await deleteArticle({ articleId: deleted.id }, editor, NOW)
    expect(await headline(deleted.token)).toBeNull()
    await restoreArticle({ articleId: deleted.id }, editor, NOW)
    expect(await headline(deleted.token)).toBe(deleted.headline)

    const retracted = await shared()
    await publishArticle({ articleId: retracted.id, revision: 1 }, editor, NOW)
    expect(await headline(retracted.token)).toBe(retracted.headline)
    await retractArticle({ articleId: retracted.id, note: 'Wrong.' }, editor, NOW)
    expect(await headline(retracted.token)).toBeNull()
  })
})

describe('revokePreview', () => {
  it('ends a link for everybody, once, however many call it back at the same time', async () => {
    const { id: articleId, linkId, token } = await shared()
    const both = await Promise.all([1, 2, 3].map(() => revokePreview({ articleId, linkId }, editor, after(1))))
    expect(both.every(({ ok }) => ok)).toBe(true)
    expect(await headline(token, after(1))).toBeNull()
    expect(await db().auditEvent.count({ where: { subjectId: articleId, verb: 'article.revoke-preview' } })).toBe(1)
  })

  it('is refused to authors, and to those who name the link of another story', async () => {
    const [story, other] = [await shared(), await shared()]
    const call = (articleId: string, viewer: Viewer) => revokePreview({ articleId, linkId: story.linkId }, viewer, NOW)
    expect(await call(other.id, editor)).toMatchObject({ problem: { kind: 'not-found' } })
    expect(await call(story.id, await viewerWith('contributor'))).toMatchObject({ problem: { kind: 'not-found' } })
    expect(await revokePreview({ articleId: story.id, linkId: 'x' }, editor, NOW)).toMatchObject({
      problem: { kind: 'invalid' },
    })
    expect(await headline(story.token)).toBe(story.headline)
  })
})
