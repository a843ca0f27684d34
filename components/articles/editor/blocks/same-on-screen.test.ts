// @vitest-environment jsdom
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Block } from '@/lib/articles/blocks/registry'
import { articleContent, emptyContent } from '@/lib/articles/content'
import { embed, gallery, note, questionAnswer } from '@/prisma/factories/blocks'
import { mountEditor } from '../testing/mount-editor'

const quoteId = randomUUID()

// A block that the screen hands back otherwise than it was given looks unsaved for ever.
describe('the block editor hands back as it was given', () => {
  it.each<[string, Block]>([
    ['a question with its answer', questionAnswer(['Who pays?'], quoteId, ['We do.'], ['All of us.'])],
    ['a note', note('Why this matters.', 'editor')],
    ['a gallery', gallery(randomUUID(), randomUUID())],
    ['an empty gallery', gallery()],
    ['an embed', embed('https://example.org/film')],
    ['an embed without an address', embed(null, null)],
    ['a divider', { type: 'divider', attrs: { id: randomUUID() } }],
    [
      'a picture',
      {
        type: 'figure',
        attrs: { id: randomUUID(), assetId: randomUUID(), caption: 'A hall', alt: null, decorative: false },
      },
    ],
  ])('%s', (_name, block) => {
    const paragraph: Block = {
      type: 'paragraph',
      attrs: { id: randomUUID() },
      content: [{ type: 'text', text: 'On.' }],
    }
    const { body } = articleContent.parse({
      ...emptyContent(),
      body: { ...emptyContent().body, content: [block, paragraph] },
    })
    const handedBack = mountEditor([], body).getJSON()
    expect(articleContent.parse({ ...emptyContent(), body: handedBack }).body).toEqual(body)
  })
})
