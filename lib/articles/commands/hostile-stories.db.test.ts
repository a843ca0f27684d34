import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { hostileStories } from '@/prisma/factories/hostile-stories'
import { makeDraft, viewerWith } from '@/prisma/testing/desk'
import type { SaveDraftInput } from '../schema'
import { createArticle } from './create-article'
import { saveDraft } from './save-draft'

const NOW = new Date('2026-11-20T10:00:00Z')
// As long as a save of the largest story that is kept may take on a busy machine; most take a millisecond.
const LONGEST_MS = 2000

let editor: Viewer
let articleId: string
let before: unknown
const stored = () =>
  db().article.findUniqueOrThrow({ where: { id: articleId }, include: { revisions: true, statuses: true } })

beforeAll(async () => {
  editor = await viewerWith('editor')
  articleId = (await makeDraft(editor, NOW)).id
  before = await stored()
})

// What is no JSON, or too large, never gets as far as a command: the browser tests send it.
const readable = hostileStories().flatMap(({ name, body, refused }) =>
  refused && typeof body === 'string' ? [{ name, body, refused }] : [],
)

describe.each(readable)('$name', ({ body, refused }) => {
  it('is refused with its path, soon, and leaves the story as it was', async () => {
    const started = performance.now()
    const input = { ...(JSON.parse(body) as object), articleId } as SaveDraftInput
    const saved = await saveDraft(input, editor, NOW)
    expect(performance.now() - started).toBeLessThan(LONGEST_MS)

    const issues = !saved.ok && saved.problem.kind === 'invalid' ? saved.problem.issues : []
    expect(issues[0]).toEqual(refused)
    expect(issues.length).toBeLessThanOrEqual(20)
    expect(await stored()).toEqual(before)
  })

  it('does not become a new story', async () => {
    const { base: _base, ...text } = JSON.parse(body) as { base: number }
    const count = await db().article.count()
    const created = await createArticle({ kind: 'news', editionId: null, ...text } as never, editor, NOW)
    if (refused.path !== 'base') expect(created).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
    expect(await db().article.count()).toBe(created.ok ? count + 1 : count)
  })
})
