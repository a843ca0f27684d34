import { Extension, type Editor } from '@tiptap/core'
import { insertBlock } from '../blocks/insert-block'
import type { EditorActions } from '../editor-actions'
import { inQuotedWords } from '../in-quoted-words'
import { SHORTCUTS } from './shortcut-list'

/** The keys of the tools; bold, italic, headings, lists, undo and redo have theirs from the library. */
export const Shortcuts = Extension.create<{ actions: () => EditorActions }>({
  name: 'shortcuts',
  addOptions: () => ({
    actions: () => {
      throw new Error('The shortcuts were not told what to do.')
    },
  }),

  addKeyboardShortcuts() {
    const { editor } = this
    const does = (act: (actions: EditorActions) => unknown) => () => {
      act(this.options.actions())
      return true
    }
    const { words, blocks, quotes, story } = SHORTCUTS
    return {
      [words.link]: does(({ setLink }) => setLink(editor)),
      [blocks.figure]: does(({ pickPicture }) => pickPicture()),
      [blocks.divider]: does(() => insertBlock(editor, { type: 'divider' })),
      [quotes.markQuote]: does(({ newQuote }) => toggleQuote(editor, newQuote)),
      [quotes.continueQuote]: does(({ lastQuote }) => continueQuote(editor, lastQuote())),
      [quotes.blockQuote]: does(({ newQuote }) => toggleBlockQuote(editor, newQuote)),
      [story.find]: does(({ openFind }) => openFind()),
      [story.help]: does(({ openHelp }) => openHelp()),
    }
  },
})

/** Marks the chosen words as a quote, or takes the mark from the quote that the cursor is in. */
export function toggleQuote(editor: Editor, newQuote: () => string): void {
  const chain = editor.chain().focus()
  if (inQuotedWords(editor)) chain.extendMarkRange('quote').unsetMark('quote').run()
  else if (mayQuote(editor)) chain.setMark('quote', { quoteId: newQuote() }).run()
}

/** Marks the chosen words as the next piece of the same utterance. */
export function continueQuote(editor: Editor, quoteId: string | undefined): void {
  if (quoteId && mayQuote(editor) && !inQuotedWords(editor)) editor.chain().focus().setMark('quote', { quoteId }).run()
}

export function toggleBlockQuote(editor: Editor, newQuote: () => string): void {
  const chain = editor.chain().focus()
  if (editor.isActive('blockQuote')) chain.setNode('paragraph').run()
  else chain.unsetMark('quote').setNode('blockQuote', { quoteId: newQuote() }).run()
}

/** Words set apart are a quote already. */
function mayQuote(editor: Editor): boolean {
  return !editor.state.selection.empty && !editor.isActive('blockQuote')
}
