import { mergeAttributes, Node } from '@tiptap/core'
import { OrderedList as ListOrdered } from '@tiptap/extension-list'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { z } from 'zod'
import { jsonAttribute } from './blocks/json-attribute'
import { dataAttribute } from './data-attribute'
import { FigureView } from './figure-view'

/** Words set apart with their attribution line. */
export const BlockQuote = Node.create({
  name: 'blockQuote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ quoteId: dataAttribute('quoteId', 'quote-id') }),
  parseHTML: () => [{ tag: 'blockquote[data-quote-id]' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', mergeAttributes(HTMLAttributes, { class: 'block-quote' }), 0],
})

/** A picture of the library between the paragraphs. */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    assetId: dataAttribute('assetId', 'asset-id'),
    caption: dataAttribute('caption', 'caption'),
    alt: dataAttribute('alt', 'alt'),
    decorative: jsonAttribute('decorative', 'decorative', z.boolean(), false),
  }),
  parseHTML: () => [{ tag: 'figure[data-asset-id]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
  addNodeView: () => ReactNodeViewRenderer(FigureView),
})

export const Divider = Node.create({
  name: 'divider',
  group: 'block',
  atom: true,
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: () => ['hr'],
})

/** Only the number that a list starts with; the library's own also stores a style. */
export const OrderedList = ListOrdered.extend({
  addAttributes: () => ({
    start: { default: 1, parseHTML: (element) => Number(element.getAttribute('start') ?? 1) },
  }),
})
