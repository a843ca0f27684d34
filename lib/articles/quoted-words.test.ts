import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { paragraph } from '@/prisma/factories/articles'
import type { Block } from './blocks/registry'
import { printedQuotes } from './quoted-words'

const [a, b] = [randomUUID(), randomUUID()]
const body = (...content: Block[]) => ({ type: 'doc' as const, content })

describe('printedQuotes', () => {
  it('joins the pieces of a split quote, across paragraphs too', () => {
    expect(printedQuotes(body(paragraph('“', ['One,', a], '” he said.'), paragraph('“', ['Two.', a], '”')))).toEqual([
      { quoteId: a, text: 'One, … Two.', position: 0 },
    ])
  })

  it('keeps the order in which quotes begin', () => {
    const quotes = printedQuotes(body(paragraph(['First', b], ' and ', ['second', a], ' and ', ['again', b])))
    expect(quotes.map(({ quoteId, text }) => [quoteId, text])).toEqual([
      [b, 'First … again'],
      [a, 'second'],
    ])
  })

  it('is not torn by other marks or line breaks inside the words', () => {
    const quote = { type: 'quote' as const, attrs: { quoteId: a } }
    const block: Block = {
      type: 'paragraph',
      attrs: { id: randomUUID() },
      content: [
        { type: 'text', text: 'We ', marks: [quote] },
        { type: 'text', text: 'never', marks: [quote, { type: 'italic' }] },
        { type: 'hardBreak', marks: [quote] },
        { type: 'text', text: 'did.', marks: [quote] },
      ],
    }
    expect(printedQuotes(body(block))).toEqual([{ quoteId: a, text: 'We never\ndid.', position: 0 }])
  })

  it('reads quotes set apart and quotes in lists', () => {
    const apart: Block = {
      type: 'blockQuote',
      attrs: { id: randomUUID(), quoteId: a },
      content: [{ type: 'text', text: 'Apart.' }],
    }
    const item = { type: 'paragraph' as const, attrs: { id: randomUUID() } }
    const marked = {
      type: 'text' as const,
      text: 'Listed.',
      marks: [{ type: 'quote' as const, attrs: { quoteId: b } }],
    }
    const list: Block = {
      type: 'bulletList',
      attrs: { id: randomUUID() },
      content: [{ type: 'listItem', content: [{ ...item, content: [marked] }] }],
    }
    expect(printedQuotes(body(apart, list)).map(({ text }) => text)).toEqual(['Apart.', 'Listed.'])
  })
})
