'use client'

import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { onMentionKeys, refuseMention } from './mention-typing'

/** Arrows go through the choices, Enter and Tab take one, Escape leaves what was typed. Tells which choice is active. */
export function useListKeys<Choice>(
  editor: Editor,
  choices: readonly Choice[],
  choose: (choice: Choice) => void,
): number {
  const [at, setAt] = useState<{ choices: readonly Choice[]; index: number }>({ choices, index: 0 })
  // Another list begins at its first line.
  const active = at.choices === choices ? at.index : 0

  useEffect(() => {
    const go = (index: number) => {
      setAt({ choices, index: (index + choices.length) % choices.length })
      return true
    }
    return onMentionKeys(editor, (event) => {
      const bare = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing
      if (event.key === 'Escape') {
        refuseMention(editor)
        return true
      }
      const choice = choices[active]
      if (choice === undefined || !bare) return false
      if (event.key === 'ArrowDown') return go(active + 1)
      if (event.key === 'ArrowUp') return go(active - 1)
      if ((event.key !== 'Enter' && event.key !== 'Tab') || event.shiftKey) return false
      choose(choice)
      return true
    })
  })
  return active
}
