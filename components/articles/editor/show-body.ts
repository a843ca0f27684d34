import type { Editor } from '@tiptap/react'
import type { ArticleContent } from '@/lib/articles/content'

/** Brings a body onto the screen by replacing only what differs, so that the cursor and the undo history stay. */
export function showBody(editor: Editor, body: ArticleContent['body']): void {
  const { doc, tr } = editor.state
  const next = editor.schema.nodeFromJSON(body)
  const start = doc.content.findDiffStart(next.content)
  const end = doc.content.findDiffEnd(next.content)
  if (start === null || !end) return
  // Repeated text can make the two ends cross; both then move back behind the start.
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap))
  editor.view.dispatch(tr.setMeta('addToHistory', false))
}
