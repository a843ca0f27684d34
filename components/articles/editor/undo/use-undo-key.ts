'use client'

import type { Editor } from '@tiptap/react'
import { useEffect } from 'react'

/** Undo and redo from wherever no text is being typed: behind a choice made in a panel, as in the story itself. */
export function useUndoKey(editor: Editor | null) {
  useEffect(() => {
    if (!editor) return
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return
      const key = event.key.toLowerCase()
      if ((key !== 'z' && key !== 'y') || typesText(event.target)) return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) editor.commands.redo()
      else editor.commands.undo()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [editor])
}

const WITHOUT_TEXT = new Set(['checkbox', 'radio', 'button', 'submit', 'range'])

/** Where text is typed, the browser's own undo goes back over it letter by letter. */
function typesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !WITHOUT_TEXT.has(target.type)
  return target instanceof HTMLTextAreaElement || target.isContentEditable
}
