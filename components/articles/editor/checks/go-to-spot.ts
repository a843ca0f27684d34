import type { Editor } from '@tiptap/react'
import type { FieldIssue } from '@/lib/core/result'

type Spot = Pick<FieldIssue, 'path'> & { at?: { from: number; to: number } }

/** Brings the author to what an issue points at: the caret into the words, the focus into the field. */
export function goToSpot(editor: Editor | null, { path, at }: Spot): void {
  if (path === 'body') editor?.commands.focus('start')
  else if (path.startsWith('blocks.')) showBlock(editor, path.slice('blocks.'.length), at)
  else showField(path)
}

function showBlock(editor: Editor | null, id: string, at: Spot['at']) {
  editor?.state.doc.descendants((node, position) => {
    if (node.attrs.id !== id) return true
    const start = position + 1
    const words = node.isTextblock ? { from: start + (at?.from ?? 0), to: start + (at?.to ?? at?.from ?? 0) } : null
    const chain = editor.chain().focus()
    void (words ? chain.setTextSelection(words) : chain.setNodeSelection(position)).scrollIntoView().run()
    // The bar at the top would cover what is scrolled to the edge only just.
    const drawn = editor.view.nodeDOM(position)
    if (drawn instanceof HTMLElement) drawn.scrollIntoView({ block: 'center' })
    return false
  })
}

function showField(path: string) {
  const spot = revealField(path)
  if (!spot) return
  const field = spot.querySelector<HTMLElement>('input, textarea, select, button')
  ;(field ?? spot).focus({ preventScroll: true })
}

/** Brings a field in sight. Fields have the name of their path as an id; those of a quote may be folded away. */
export function revealField(path: string): HTMLElement | null {
  const spot = document.getElementById(path) ?? document.getElementById(path.split('.')[0] ?? '')
  const folded = spot?.querySelector('details')
  if (folded) folded.open = true
  spot?.scrollIntoView({ block: 'center' })
  return spot
}
