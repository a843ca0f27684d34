'use client'

import type { Editor } from '@tiptap/react'
import { useEffect } from 'react'

/**
 * Undo and redo from anywhere on the screen, in the one order in which things were done: in the story itself, behind a
 * choice made in a panel, and in the fields whose words are the story's (`data-undo="story"` on them or around them).
 * In any other field, such as one that looks something up, the browser's own undo goes back over what is typed.
 */
export function useUndoKey(editor: Editor | null) {
  useEffect(() => {
    if (!editor) return
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return
      const key = event.key.toLowerCase()
      if ((key !== 'z' && key !== 'y') || hasOwnUndo(event.target)) return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) editor.commands.redo()
      else editor.commands.undo()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [editor])
}

const WITHOUT_TEXT = new Set(['checkbox', 'radio', 'button', 'submit', 'range'])

function hasOwnUndo(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  const takesText =
    target instanceof HTMLInputElement ? !WITHOUT_TEXT.has(target.type) : target instanceof HTMLTextAreaElement
  if (!takesText) return target.isContentEditable
  const looksUp = target.getAttribute('role') === 'combobox'
  return looksUp || target.closest<HTMLElement>('[data-undo]')?.dataset['undo'] !== 'story'
}
