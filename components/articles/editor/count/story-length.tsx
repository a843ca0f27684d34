'use client'

import type { Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { wordCounter, type StoryLength as Length } from './count-words'

const PAUSE_MS = 300

/** How long the story is, counted anew when typing pauses. */
export function StoryLength({ editor, language }: { editor: Editor; language: string }) {
  const t = useTranslations('writing.length')
  const [count] = useState(() => wordCounter(language))
  const [length, setLength] = useState<Length>(() => count(editor.state.doc))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setLength(count(editor.state.doc)), PAUSE_MS)
    }
    editor.on('update', later)
    return () => {
      clearTimeout(timer)
      editor.off('update', later)
    }
  }, [editor, count])
  return (
    <p data-testid="story-length" className="text-sm text-ink-muted tabular-nums">
      {t('words', { count: length.words })} · {t('minutes', { count: length.minutes })}
    </p>
  )
}
