import type { Editor, JSONContent } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'

/**
 * Puts a block behind the one that the cursor is in, in its place if that is an empty paragraph, and leads into it. Never
 * into a list or another block, where the story could not keep it.
 */
export function insertBlock(editor: Editor, block: JSONContent): void {
  editor
    .chain()
    .focus()
    .command(({ state, tr }) => {
      const { $from, $to } = state.selection
      const node = state.schema.nodeFromJSON(block)
      const around = $from.depth > 0 ? $from.node(1) : null
      const replaces = around?.type.name === 'paragraph' && around.content.size === 0
      const behind = $to.depth > 0 ? $to.after(1) : $to.pos
      const at = replaces ? $from.before(1) : behind
      tr.replaceWith(at, behind, node)
      // There must be a line to go on writing in.
      const end = at + node.nodeSize
      if (end === tr.doc.content.size) tr.insert(end, state.schema.nodes.paragraph?.create() ?? [])
      const selection = node.isAtom ? NodeSelection.create(tr.doc, at) : TextSelection.near(tr.doc.resolve(at + 1), 1)
      tr.setSelection(selection).scrollIntoView()
      return true
    })
    .run()
}
