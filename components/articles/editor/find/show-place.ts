import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import type { Place } from './find-replace'
import type { PrintedField } from './printed-fields'

/** Selects a place and brings it in sight; the focus stays where the words are asked for. Returns what takes the sign of it away. */
export function showPlace(editor: Editor, place: Place): () => void {
  if (place.in === 'body') {
    const { tr } = editor.state
    editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, place.from, place.to)))
    const { node } = editor.view.domAtPos(place.from)
    const element = node instanceof Element ? node : node.parentElement
    element?.scrollIntoView({ block: 'center' })
    return () => undefined
  }
  const field = onScreen(editor, place.field)
  field?.setSelectionRange(place.from, place.to)
  field?.scrollIntoView({ block: 'center' })
  field?.setAttribute('data-found', '')
  return () => field?.removeAttribute('data-found')
}

/** The field as it is drawn: a block of the body draws its own, all others stand around it. */
function onScreen({ view }: Editor, { name, at, index }: PrintedField) {
  const inBody = at >= 0 && at < view.state.doc.content.size
  const root = inBody ? view.nodeDOM(at) : document
  if (!(root instanceof Element || root instanceof Document)) return undefined
  const fields = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`[data-printed="${name}"]`)]
  return fields.filter((field) => inBody || !view.dom.contains(field))[index]
}
