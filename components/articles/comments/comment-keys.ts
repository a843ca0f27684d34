'use client'

import { useEffect } from 'react'

/** Ctrl-Alt-M (on a Mac ⌘⌥M): a comment on what is selected. */
export function useCommentKey(start: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.code !== 'KeyM' || !event.altKey || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      start()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [start])
}

/** Escape closes the panel from anywhere in it, unless what has the focus has used the key itself. */
export function useEscape(open: boolean, close: () => void) {
  useEffect(() => {
    if (!open) return
    const onKey = (event: KeyboardEvent) => {
      const inPanel = event.target instanceof Element && event.target.closest('#comments')
      if (event.key === 'Escape' && !event.defaultPrevented && inPanel) close()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [open, close])
}
