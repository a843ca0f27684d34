import { Extension, type Editor } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** Who writes where: initials by the id of the block. */
export type Carets = ReadonlyMap<string, string>

const key = new PluginKey<{ carets: Carets; marks: DecorationSet }>('caretMarks')

/** Marks the blocks in which colleagues have their cursors. */
export const CaretMarks = Extension.create({
  name: 'caretMarks',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        key,
        state: {
          init: () => ({ carets: new Map() as Carets, marks: DecorationSet.empty }),
          apply(tr, before) {
            const told = tr.getMeta(key) as Carets | undefined
            if (!told && !tr.docChanged) return before
            const carets = told ?? before.carets
            return { carets, marks: marksOf(tr.doc, carets) }
          },
        },
        props: { decorations: (state) => key.getState(state)?.marks },
      }),
    ]
  },
})

export function showCarets(editor: Editor, carets: Carets): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, carets).setMeta('addToHistory', false))
}

/** The block that holds the cursor. */
export function caretBlock({ selection: { $from } }: EditorState): string | null {
  const block = $from.depth > 0 ? $from.node(1) : $from.nodeAfter
  return (block?.attrs.id as string | null | undefined) ?? null
}

function marksOf(doc: EditorState['doc'], carets: Carets): DecorationSet {
  if (carets.size === 0) return DecorationSet.empty
  const marks: Decoration[] = []
  doc.forEach((block, position) => {
    const initials = carets.get(block.attrs.id as string)
    if (initials === undefined) return
    marks.push(
      Decoration.node(position, position + block.nodeSize, { class: 'colleague-here', 'data-initials': initials }),
    )
  })
  return DecorationSet.create(doc, marks)
}
