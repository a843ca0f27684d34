'use client'

import { useState, type KeyboardEvent } from 'react'
import type { Colleague } from '@/lib/comments/model'

const AFTER_AT = /(?:^|[^\p{L}\p{N}])@([\p{L}\p{N} .'’-]{0,40})$/u
const MOST = 6

/** Offers colleagues while somebody types `@` and the beginning of a name. */
export function useMentionChoice(
  colleagues: readonly Colleague[],
  body: string,
  put: (body: string, caret: number) => void,
) {
  const [caret, setCaret] = useState<number | null>(null)
  const [at, setAt] = useState(0)
  const typed = caret === null ? null : (AFTER_AT.exec(body.slice(0, caret))?.[1] ?? null)
  const fitting = typed === null ? [] : colleagues.filter(({ name }) => fits(name, typed)).slice(0, MOST)
  // Somebody whose name stands there in full is chosen already.
  const choices = fitting.some(({ name }) => name === typed) ? [] : fitting
  const current = choices[Math.min(at, choices.length - 1)]

  function choose({ name }: Colleague) {
    if (caret === null || typed === null) return
    const before = body.slice(0, caret - typed.length)
    put(`${before}${name} ${body.slice(caret).replace(/^ /, '')}`, before.length + name.length + 1)
    setCaret(null)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!current) return
    const move = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (move !== 0) setAt((choices.indexOf(current) + move + choices.length) % choices.length)
    else if ((event.key === 'Enter' || event.key === 'Tab') && !event.ctrlKey && !event.metaKey) choose(current)
    else if (event.key === 'Escape') setCaret(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  function onCaret(position: number) {
    setCaret(position)
    setAt(0)
  }
  return { choices, current, choose, onKeyDown, onCaret, close: () => setCaret(null) }
}

function fits(name: string, typed: string): boolean {
  const wanted = typed.toLocaleLowerCase()
  const own = name.toLocaleLowerCase()
  return own.startsWith(wanted) || (wanted !== '' && own.includes(` ${wanted}`))
}
