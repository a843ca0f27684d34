'use client'

import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useMemo } from 'react'
import type { Room } from '@/lib/presence/model'
import { caretBlock, showCarets } from './caret-marks'
import { initials } from './initials'
import type { StoryLine } from './story-line'

const LONGEST_WORDS = 48

/** Joins the manuscript to the line: tells where this window's cursor is, and marks where those of colleagues are. */
export function useTogether(editor: Editor | null, line: StoryLine, room: Room | null, me: string) {
  const others = useMemo(() => (room?.people ?? []).filter(({ userId }) => userId !== me), [room, me])

  useEffect(() => {
    if (!editor) return
    const tell = () => {
      if (editor.isFocused) line.caretAt(caretBlock(editor.state))
    }
    editor.on('selectionUpdate', tell)
    editor.on('focus', tell)
    return () => {
      editor.off('selectionUpdate', tell)
      editor.off('focus', tell)
    }
  }, [editor, line])

  const carets = caretsOf(others)
  useEffect(() => {
    if (editor) showCarets(editor, new Map(JSON.parse(carets) as [string, string][]))
  }, [editor, carets])

  const blockOf = useCallback(
    (blockId: string) => {
      let position = 0
      for (const block of editor?.state.doc.children ?? []) {
        if (block.attrs.id === blockId) return { position, words: block.textContent }
        position += block.nodeSize
      }
      return null
    },
    [editor],
  )
  const wordsOf = useCallback(
    (blockId: string) => {
      const words = blockOf(blockId)?.words
      return words === undefined ? null : words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words
    },
    [blockOf],
  )
  const goTo = useCallback(
    (blockId: string) => {
      const block = blockOf(blockId)
      if (!block || !editor) return
      const dom = editor.view.nodeDOM(block.position)
      if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'center' })
    },
    [blockOf, editor],
  )
  return { others, wordsOf, goTo }
}

/** As text, so that the same cursors are not drawn twice. */
function caretsOf(people: Room['people']): string {
  const carets = new Map<string, string[]>()
  for (const { name, blockIds } of people) {
    for (const blockId of blockIds) carets.set(blockId, [...(carets.get(blockId) ?? []), initials(name)])
  }
  return JSON.stringify([...carets].map(([blockId, letters]) => [blockId, letters.join(' ')]))
}
