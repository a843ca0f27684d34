import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { attribution, content, paragraph } from '@/prisma/factories/articles'
import { makeMediaAsset } from '@/prisma/factories/media'
import { makeSession } from '@/prisma/factories/sessions'
import { makeAppearance } from '@/prisma/factories/speakers'
import { makeTopic } from '@/prisma/factories/topics'
import { countStatements } from '@/prisma/testing/count-statements'
import { makeDraft, viewerWith } from '@/prisma/testing/desk'
import { publishArticle } from './publish-article'
import { saveDraft } from './save-draft'

const NOW = new Date('2026-11-20T10:00:00Z')

let editor: Viewer
beforeAll(async () => {
  editor = await viewerWith('editor')
})

/** A story with so many of everything that a story can have many of. */
async function storyWith(count: number) {
  const each = <T>(make: () => Promise<T>) => Promise.all(Array.from({ length: count }, make))
  const sessions = await each(() => makeSession(db()))
  const stages = await Promise.all(
    sessions.map(({ id, editionId }) => makeAppearance(db(), { sessionId: id, editionId })),
  )
  const topics = await each(() => makeTopic(db()))
  const pictures = await each(() => makeMediaAsset(db(), { credit: 'Nobody' }))
  const quotes = stages.map(({ speakerId, sessionId }) => attribution({ speakerId, sessionId }))
  return content(
    [
      ...quotes.map(({ id }) => paragraph('“', ['Words.', id], '”')),
      ...pictures.map(({ id: assetId }) => ({
        type: 'figure' as const,
        attrs: { id: randomUUID(), assetId, caption: null, alt: null, decorative: false },
      })),
    ],
    { quotes, topicIds: topics.map(({ id }) => id) },
  )
}

describe('the number of statements does not depend on how much a story holds:', () => {
  it('publishing', async () => {
    const counts = []
    for (const count of [1, 3, 40]) {
      const { id } = await makeDraft(editor, NOW, undefined, await storyWith(count))
      const publish = async () =>
        expect(await publishArticle({ articleId: id, revision: 1 }, editor, NOW)).toMatchObject({ ok: true })
      counts.push(await countStatements(publish))
    }
    expect(new Set(counts).size, counts.join(', ')).toBe(1)
    expect(counts[0]).toBeLessThanOrEqual(23)
  })

  it('saving', async () => {
    const counts = []
    for (const count of [1, 3, 40]) {
      const { id } = await makeDraft(editor, NOW)
      const input = { articleId: id, base: 1, headline: 'Other', standfirst: '', content: await storyWith(count) }
      const save = async () => expect(await saveDraft(input, editor, NOW)).toMatchObject({ ok: true })
      counts.push(await countStatements(save))
    }
    // One of them tells the other windows of the story.
    expect(counts).toEqual([8, 8, 8])
  })
})
