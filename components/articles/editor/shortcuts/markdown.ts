import { Extension, InputRule } from '@tiptap/core'
import type { EditorActions } from '../editor-actions'
import { isSafeLink } from '../link-address'

/** What Markdown writes and the library does not know: links, dividers and quotes set apart. */
export const Markdown = Extension.create<Pick<EditorActions, 'newQuote'>>({
  name: 'markdown',
  addOptions: () => ({ newQuote: () => crypto.randomUUID() }),

  addInputRules() {
    const { newQuote } = this.options
    return [
      new InputRule({
        find: /\[([^[\]]+)\]\(([^()\s]+)\)$/,
        handler: ({ state, range, match }) => {
          const [, words = '', href = ''] = match
          const link = state.schema.marks.link
          if (!link || !isSafeLink(href)) return null
          const marks = [...state.doc.resolve(range.from + 1).marks(), link.create({ href })]
          state.tr.replaceWith(range.from, range.to, state.schema.text(words, marks)).removeStoredMark(link)
        },
      }),
      new InputRule({
        find: /^(?:---|—-|–-)$/,
        handler: ({ chain, range, state }) => {
          // Between the blocks only: a list or a note has no dividers.
          const place = state.doc.resolve(range.from)
          if (place.depth !== 1 || place.parent.type.name !== 'paragraph') return null
          chain()
            .deleteRange(range)
            .insertContent([{ type: 'divider' }, { type: 'paragraph' }])
            .run()
        },
      }),
      new InputRule({
        find: /^>\s$/,
        handler: ({ chain, range, state }) => {
          if (state.doc.resolve(range.from).depth !== 1) return null
          chain().deleteRange(range).setNode('blockQuote', { quoteId: newQuote() }).run()
        },
      }),
    ]
  },
})
