import { mergeAttributes, Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { z } from 'zod'
import { gallerySchema } from '@/lib/articles/blocks/gallery'
import { NOTE_PURPOSES } from '@/lib/articles/blocks/note'
import { dataAttribute } from '../data-attribute'
import { AnswerView } from './answer-view'
import { EmbedView } from './embed-view'
import { GalleryView } from './gallery-view'
import { jsonAttribute } from './json-attribute'
import { leaveOnEmptyLine, removeWhenEmpty } from './leave-exchange'
import { NoteView } from './note-view'
import { QuestionView } from './question-view'

/** A question with its answers. On an empty line, Enter goes on to the answer, and behind the last one out of the block. */
export const QuestionAnswer = Node.create({
  name: 'questionAnswer',
  group: 'block',
  content: 'question answer+',
  isolating: true,
  defining: true,
  parseHTML: () => [{ tag: 'div[data-exchange]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'div',
    mergeAttributes(HTMLAttributes, { 'data-exchange': '', class: 'exchange' }),
    0,
  ],
  addKeyboardShortcuts() {
    return {
      Enter: () => leaveOnEmptyLine(this.editor),
      Backspace: () => removeWhenEmpty(this.editor),
    }
  },
})

export const Question = Node.create({
  name: 'question',
  content: 'paragraph+',
  isolating: true,
  defining: true,
  parseHTML: () => [{ tag: 'div[data-question]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-question': '' }), 0],
  addNodeView: () => ReactNodeViewRenderer(QuestionView),
})

export const Answer = Node.create({
  name: 'answer',
  content: 'paragraph+',
  isolating: true,
  defining: true,
  addAttributes: () => ({ quoteId: dataAttribute('quoteId', 'quote-id') }),
  parseHTML: () => [{ tag: 'div[data-answer][data-quote-id]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-answer': '' }), 0],
  addNodeView: () => ReactNodeViewRenderer(AnswerView),
})

/** Pictures that belong together. */
export const Gallery = Node.create({
  name: 'gallery',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    pictures: jsonAttribute('pictures', 'pictures', gallerySchema.shape.attrs.shape.pictures, []),
  }),
  parseHTML: () => [{ tag: 'div[data-pictures]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes],
  addNodeView: () => ReactNodeViewRenderer(GalleryView),
})

/** Something that stands elsewhere. */
export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ url: dataAttribute('url', 'embed-url'), title: dataAttribute('title', 'embed-title') }),
  parseHTML: () => [{ tag: 'div[data-embed]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-embed': '' })],
  addNodeView: () => ReactNodeViewRenderer(EmbedView),
})

/** The newsroom beside its own story. On an empty line, Enter goes out of it. */
export const Note = Node.create({
  name: 'note',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => ({ purpose: jsonAttribute('purpose', 'purpose', z.enum(NOTE_PURPOSES), 'background') }),
  parseHTML: () => [{ tag: 'aside[data-purpose]' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', mergeAttributes(HTMLAttributes, { class: 'note' }), 0],
  addNodeView: () => ReactNodeViewRenderer(NoteView),
})
