import type { Editor } from '@tiptap/core'

/** Whether the cursor stands in words that are marked as a quote, or the selection holds some. */
export function inQuotedWords(editor: Editor): boolean {
  const mark = editor.schema.marks.quote
  const { from, to, empty, $from } = editor.state.selection
  if (!mark) return false
  return empty ? mark.isInSet($from.marks()) !== undefined : editor.state.doc.rangeHasMark(from, to, mark)
}
