import { randomUUID } from 'node:crypto'
import type { Block } from '@/lib/articles/blocks/registry'
import { emptyContent, type ArticleContent, type QuoteAttribution } from '@/lib/articles/content'

/** A paragraph of plain words; pieces given as `[words, quoteId]` are quoted. */
export function paragraph(...pieces: (string | [words: string, quoteId: string])[]): Block {
  return {
    type: 'paragraph',
    attrs: { id: randomUUID() },
    content: pieces.map((piece) =>
      typeof piece === 'string'
        ? { type: 'text', text: piece }
        : { type: 'text', text: piece[0], marks: [{ type: 'quote', attrs: { quoteId: piece[1] } }] },
    ),
  }
}

export function attribution(given: Partial<QuoteAttribution> = {}): QuoteAttribution {
  return {
    id: randomUUID(),
    kind: 'direct',
    speakerId: null,
    speakerLabel: null,
    editionId: null,
    sessionId: null,
    askedById: null,
    askedByLabel: null,
    language: 'en',
    verification: 'unverified',
    sourceName: null,
    sourceUrl: null,
    momentMs: null,
    unattributedReason: null,
    checked: null,
    original: null,
    ...given,
  }
}

/** A story's content with these blocks, and nothing else unless given. */
export function content(blocks: Block[], given: Partial<ArticleContent> = {}): ArticleContent {
  return { ...emptyContent(), body: { type: 'doc', content: blocks }, ...given }
}
