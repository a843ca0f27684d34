'use client'

import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useState } from 'react'
import type { Passage, Thread } from '@/lib/comments/model'
import { markPassages, markPosition, selectedPassage } from './passage-marks'

const PAUSE_MS = 400

/** Keeps the passages of open threads marked in the manuscript, and tells of which nothing is left. */
export function usePassages(
  editor: Editor | null,
  threads: readonly Thread[],
  activeId: string | null,
  picked: Passage | null,
) {
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set())

  useEffect(() => {
    if (!editor) return
    let timer: ReturnType<typeof setTimeout>
    const mark = () => {
      const open = threads.filter(({ id, resolved }) => !resolved || id === activeId)
      const passages = open.map(({ id, passage }) => ({ threadId: id, passage, active: id === activeId }))
      if (picked) passages.push({ threadId: 'new', passage: picked, active: true })
      const gone = markPassages(editor, passages)
      setRemoved((before) => (sameSet(before, gone) ? before : gone))
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(mark, PAUSE_MS)
    }
    // Not within React's own work: the manuscript draws parts of itself with React too.
    timer = setTimeout(mark)
    editor.on('update', later)
    return () => {
      clearTimeout(timer)
      editor.off('update', later)
    }
  }, [editor, threads, activeId, picked])

  const goTo = useCallback(
    (threadId: string) => {
      if (!editor) return
      const position = markPosition(editor, threadId)
      if (position === null) return
      const { node } = editor.view.domAtPos(position)
      const element = node instanceof Element ? node : node.parentElement
      element?.scrollIntoView({ block: 'center' })
    },
    [editor],
  )
  const pick = useCallback(() => editor && selectedPassage(editor.state), [editor])
  return { removed, goTo, pick }
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item))
}
