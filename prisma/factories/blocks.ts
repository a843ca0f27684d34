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

type Text = NonNullable<Paragraph['content']>[number]
type Mark = NonNullable<Text['marks']>[number]

/** A paragraph of plain words and of marked ones, given as `[words, ...marks]`. */
export function markedParagraph(...pieces: (string | [words: string, ...marks: Mark[]])[]): Paragraph {
  const content = pieces.map((piece): Text => {
    const [text, ...marks] = typeof piece === 'string' ? [piece] : piece
    return { type: 'text', text, ...(marks.length > 0 && { marks }) }
  })
  return { type: 'paragraph', attrs: { id: randomUUID() }, content }
}

export function heading(text: string, level: 2 | 3 = 2): BlockOf<'heading'> {
  return { type: 'heading', attrs: { id: randomUUID(), level }, content: [{ type: 'text', text }] }
}

export function bulletList(...items: string[]): BlockOf<'bulletList'> {
  return { type: 'bulletList', attrs: { id: randomUUID() }, content: items.map(listItem) }
}

export function orderedList(start: number, ...items: string[]): BlockOf<'orderedList'> {
  return { type: 'orderedList', attrs: { id: randomUUID(), start }, content: items.map(listItem) }
}

function listItem(words: string): BlockOf<'bulletList'>['content'][number] {
  return { type: 'listItem', content: [lineOf(words)] }
}

export function blockQuote(text: string, quoteId: string): BlockOf<'blockQuote'> {
  return { type: 'blockQuote', attrs: { id: randomUUID(), quoteId }, content: [{ type: 'text', text }] }
}

export function figure(assetId: string, caption: string | null = null): BlockOf<'figure'> {
  return { type: 'figure', attrs: { id: randomUUID(), assetId, caption, alt: null, decorative: false } }
}

export function divider(): BlockOf<'divider'> {
  return { type: 'divider', attrs: { id: randomUUID() } }
}
