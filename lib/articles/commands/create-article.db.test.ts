import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/model'
import { content, paragraph } from '@/prisma/factories/articles'
import { makeDraft, viewerWith } from '@/prisma/testing/desk'
import { createArticle } from './create-article'

const NOW = new Date('2026-11-20T10:00:00Z')

let editor: Viewer
beforeEach(async () => {
  editor = await viewerWith('editor')
})

describe('createArticle', () => {
  it('gives two stories of one headline two addresses, even at the same moment', async () => {
    const headline = `Twins ${randomUUID()}`
    const made = await Promise.all(Array.from({ length: 5 }, () => makeDraft(editor, NOW, headline)))
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(5)
  })

  it('refuses content outside the schema with its path', async () => {
    const hostile = content([paragraph('Fine.'), { type: 'script', attrs: {} } as never])
    const refused = await createArticle(
      { kind: 'news', editionId: null, headline: 'H', standfirst: '', content: hostile },
      editor,
      NOW,
    )
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
    expect(!refused.ok && refused.problem.kind === 'invalid' && refused.problem.issues[0]?.path).toBe(
      'content.body.content.1.type',
    )
  })

  it('refuses links that would run a script', async () => {
    const block = paragraph('click')
    if (block.type === 'paragraph' && block.content?.[0]?.type === 'text') {
      block.content[0].marks = [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }]
    }
    const refused = await createArticle(
      { kind: 'news', editionId: null, headline: 'H', standfirst: '', content: content([block]) },
      editor,
      NOW,
    )
    expect(refused).toMatchObject({ problem: { kind: 'invalid', issues: [{ message: 'link.unsafe' }] } })
  })
})
