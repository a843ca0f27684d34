import type { Editor } from '@tiptap/core'

/** Takes the marks of these quotes from the words, as one step to undo. */
export function unmarkQuotes(editor: Editor, quoteIds: readonly string[]): void {
  const { tr, doc, schema } = editor.state
  const quote = schema.marks.quote
  if (!quote) return
  doc.descendants((node, position) => {
    const mark = quote.isInSet(node.marks)
    if (mark && quoteIds.includes(mark.attrs.quoteId as string)) tr.removeMark(position, position + node.nodeSize, mark)
  })
  if (tr.docChanged) editor.view.dispatch(tr)
}
