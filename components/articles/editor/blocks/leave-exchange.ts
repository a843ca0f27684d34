import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'

/** Enter on an empty last line: from the question into the answer, from an answer to a new paragraph behind the block. */
export function leaveOnEmptyLine(editor: Editor): boolean {
  return editor.commands.command(({ state, tr }) => {
    const { $from, empty } = state.selection
    const part = partAround(editor)
    const paragraph = state.schema.nodes.paragraph
    if (!empty || !part || !paragraph || $from.parent.content.size > 0) return false
    if ($from.index(-1) !== part.childCount - 1) return false
    const [behindPart, behindBlock] = [$from.after(-1), $from.after(-2)]
    // A question keeps its only line; elsewhere the line was but a way out.
    if (part.childCount > 1) tr.delete($from.before(), $from.after())
    if (part.type.name === 'question') {
      tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(behindPart)), 1))
    } else {
      const at = tr.mapping.map(behindBlock)
      tr.insert(at, paragraph.create()).setSelection(TextSelection.create(tr.doc, at + 1))
    }
    tr.scrollIntoView()
    return true
  })
}

/** Backspace in a question and its answers that nobody has filled takes the block away. */
export function removeWhenEmpty(editor: Editor): boolean {
  return editor.commands.command(({ state, tr }) => {
    const { $from, empty } = state.selection
    if (!empty || !partAround(editor) || $from.node(-2).textContent !== '') return false
    const paragraph = state.schema.nodes.paragraph
    if (!paragraph) return false
    const at = $from.before(-2)
    tr.replaceWith(at, $from.after(-2), paragraph.create()).setSelection(TextSelection.create(tr.doc, at + 1))
    return true
  })
}

function partAround({ state }: Editor) {
  const { $from } = state.selection
  const part = $from.depth >= 3 ? $from.node(-1) : null
  return part && ['question', 'answer'].includes(part.type.name) ? part : null
}
