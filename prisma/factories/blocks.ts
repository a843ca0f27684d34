import { randomUUID } from 'node:crypto'
import type { BlockOf } from '@/lib/articles/blocks/registry'

type Words = string | [words: string, quoteId: string]
type Paragraph = BlockOf<'paragraph'>

/** A paragraph inside a larger block; pieces given as `[words, quoteId]` are quoted. */
function lineOf(...pieces: Words[]): Paragraph {
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

/** A question with one answer, which is the quote of that id. */
export function questionAnswer(question: Words[], quoteId: string, ...answer: Words[][]): BlockOf<'questionAnswer'> {
  return {
    type: 'questionAnswer',
    attrs: { id: randomUUID() },
    content: [
      { type: 'question', content: [lineOf(...question)] },
      { type: 'answer', attrs: { quoteId }, content: answer.map((words) => lineOf(...words)) },
    ],
  }
}

export function note(words: string, purpose: 'editor' | 'background' = 'background'): BlockOf<'note'> {
  return { type: 'note', attrs: { id: randomUUID(), purpose }, content: [lineOf(words)] }
}

export function gallery(...assetIds: string[]): BlockOf<'gallery'> {
  const pictures = assetIds.map((assetId) => ({ assetId, caption: null, alt: null, decorative: false }))
  return { type: 'gallery', attrs: { id: randomUUID(), pictures } }
}

export function embed(url: string | null, title: string | null = 'A film'): BlockOf<'embed'> {
  return { type: 'embed', attrs: { id: randomUUID(), url, title } }
}
