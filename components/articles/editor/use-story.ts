'use client'

import { useCallback, useRef, useState } from 'react'
import type { ArticleContent } from '@/lib/articles/content'

/** Everything of a story but its body, which the block editor keeps. */
export type StoryFields = Pick<OpenedStory, 'headline' | 'standfirst'> & { content: Omit<ArticleContent, 'body'> }

export interface OpenedStory {
  id: string
  headline: string
  standfirst: string
  content: ArticleContent
}

/** The fields around the body, and whether anything on screen is newer than the last save. */
export function useStory(opened: OpenedStory) {
  const [fields, setFields] = useState<StoryFields>(() => {
    const { body: _body, ...content } = opened.content
    return { headline: opened.headline, standfirst: opened.standfirst, content }
  })
  const [dirty, setDirty] = useState(false)
  // Counts changes, so that a save knows whether somebody typed on while it was under way.
  const changes = useRef(0)

  const touch = useCallback(() => {
    changes.current += 1
    setDirty(true)
  }, [])

  const change = useCallback(
    (update: (before: StoryFields) => StoryFields) => {
      setFields(update)
      touch()
    },
    [touch],
  )

  const changeContent = useCallback(
    (part: Partial<StoryFields['content']>) =>
      change((before) => ({ ...before, content: { ...before.content, ...part } })),
    [change],
  )

  const markSaved = useCallback((atChange: number) => {
    if (changes.current === atChange) setDirty(false)
  }, [])

  const changeCount = useCallback(() => changes.current, [])

  return { fields, dirty, touch, change, changeContent, changeCount, markSaved }
}

export type Story = ReturnType<typeof useStory>
