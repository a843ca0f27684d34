import type { TypographicMarks } from './marks-of'
import { typeset } from './typeset'

/** How far back a sign looks, as in the body. */
const LOOKS_BACK = 500

type TextField = HTMLInputElement | HTMLTextAreaElement

/** The plain signs that the last key was turned away from, and where what they became stands. */
interface Turned {
  field: TextField
  from: number
  to: number
  plain: string
}

/**
 * Turns straight quotes, double hyphens and three dots into what the story's language prints in every field below `root`
 * whose words are printed (`data-printed` on it or around it), as `Typography` does in the body. Backspace or undo right
 * behind it give the typed signs back. Returns what ends it.
 */
export function typesetFields(root: HTMLElement, marks: () => TypographicMarks | null): () => void {
  let turned: Turned | null = null

  const onBeforeInput = (event: InputEvent) => {
    turned = null
    const field = typesetField(event.target)
    const language = marks()
    if (!field || !language || event.inputType !== 'insertText' || event.isComposing || event.data?.length !== 1) return
    const { selectionStart: at, selectionEnd: end, value } = field
    if (at === null || at !== end) return
    const found = typeset(event.data, value.slice(Math.max(0, at - LOOKS_BACK), at), language)
    if (!found) return
    event.preventDefault()
    const from = at - found.back
    const plain = value.slice(from, at) + event.data
    write(field, from, at, found.insert)
    turned = { field, from, to: from + found.insert.length, plain }
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const undoes = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey
    const isLast = turned?.field === event.target && turned.field.selectionStart === turned.to
    if (!turned || !isLast || !(undoes || (event.key === 'Backspace' && !event.ctrlKey))) return
    event.preventDefault()
    write(turned.field, turned.from, turned.to, turned.plain)
    turned = null
  }

  root.addEventListener('beforeinput', onBeforeInput)
  root.addEventListener('keydown', onKeyDown)
  return () => {
    root.removeEventListener('beforeinput', onBeforeInput)
    root.removeEventListener('keydown', onKeyDown)
  }
}

/** Only fields that keep a selection; of the others, such as addresses, none is printed. */
function typesetField(target: EventTarget | null): TextField | null {
  const isField =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
  return isField && target.closest('[data-printed]') ? target : null
}

function write(field: TextField, from: number, to: number, words: string): void {
  field.setRangeText(words, from, to, 'end')
  // As typing does: whoever keeps the field's words listens to this.
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: words }))
}
