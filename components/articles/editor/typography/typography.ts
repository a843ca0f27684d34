import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import type { TypographicMarks } from './marks-of'
import { typeset } from './typeset'

/** The plain signs that the last key was turned away from; Backspace or undo give them back. */
interface Turned {
  from: number
  to: number
  plain: string
}

const KEY = new PluginKey<Turned | null>('typography')
/** How far back a sign looks: far enough for an address or an opening mark. */
const LOOKS_BACK = 500

interface Options {
  /** The marks in force at this moment; null while the writer wants signs as typed. */
  marks: () => TypographicMarks | null
}

/** Turns straight quotes, double hyphens and three dots into what the story's language prints. */
export const Typography = Extension.create<Options>({
  name: 'typography',
  // Before everything else that Backspace and undo do.
  priority: 1000,
  addOptions: () => ({ marks: () => null }),

  addKeyboardShortcuts() {
    const giveBack = () => {
      const turned = KEY.getState(this.editor.state)
      if (!turned) return false
      const { tr } = this.editor.state
      this.editor.view.dispatch(tr.insertText(turned.plain, turned.from, turned.to))
      return true
    }
    return { Backspace: giveBack, 'Mod-z': giveBack }
  },

  addProseMirrorPlugins() {
    const { marks } = this.options
    return [
      new Plugin<Turned | null>({
        key: KEY,
        state: {
          init: () => null,
          apply: (transaction, before) => {
            const turned = transaction.getMeta(KEY) as Turned | undefined
            if (turned) return turned
            return transaction.docChanged || transaction.selectionSet ? null : before
          },
        },
        props: {
          handleTextInput(view, from, to, sign) {
            const language = marks()
            if (!language || view.composing || from !== to) return false
            const found = inWords(view.state, from) ? typeset(sign, textBefore(view.state, from), language) : null
            if (!found) return false
            const start = from - found.back
            const plain = view.state.doc.textBetween(start, from) + sign
            const tr = closeHistory(view.state.tr.insertText(found.insert, start, from))
            view.dispatch(tr.setMeta(KEY, { from: start, to: start + found.insert.length, plain }).scrollIntoView())
            return true
          },
        },
      }),
    ]
  },
})

function inWords({ doc, schema }: EditorState, at: number): boolean {
  const link = schema.marks.link
  const $at = doc.resolve(at)
  return $at.parent.isTextblock && !(link && $at.marks().some(({ type }) => type === link))
}

function textBefore({ doc }: EditorState, at: number): string {
  const $at = doc.resolve(at)
  return $at.parent.textBetween(Math.max(0, $at.parentOffset - LOOKS_BACK), $at.parentOffset, undefined, '\uFFFC')
}
