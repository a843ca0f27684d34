'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { ArticleContent } from '@/lib/articles/content'
import type { PrintedQuote } from '@/lib/articles/quoted-words'
import { currentTime } from '@/lib/core/clock'
import type { PublishingActions } from './editor-bar'
import { saveStory, type Failure } from './save-story'
import type { OpenedStory, Story } from './use-story'

/** A story as the editor opens it. */
export interface DeskStory extends OpenedStory {
  slug: string
  language: string
  revision: number
  liveRevision: number | null
  /** When the newest revision was saved, in milliseconds since 1970. */
  savedAtMs: number
  may: { save: boolean; publish: boolean; unpublish: boolean }
}

interface Props {
  opened: DeskStory
  story: Story
  body: ArticleContent['body']
  printed: PrintedQuote[]
  actions: PublishingActions
}

type Busy = 'saving' | 'publishing' | null

/** Saving and publishing: one at a time, each telling what became of it. */
export function usePublishing({ opened, story, body, printed, actions }: Props) {
  const [revision, setRevision] = useState(opened.revision)
  const [live, setLive] = useState(opened.liveRevision)
  const [savedAtMs, setSavedAtMs] = useState(opened.savedAtMs)
  const [busy, setBusy] = useState<Busy>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const underWay = useRef(false)

  /** Runs one step unless another is under way; whatever is thrown becomes a failure that the screen tells. */
  const oneAtATime = useCallback(async (what: Exclude<Busy, null>, step: () => Promise<Failure | null>) => {
    if (underWay.current) return
    underWay.current = true
    setBusy(what)
    setFailure(null)
    try {
      setFailure(await step())
    } catch {
      setFailure({ kind: navigator.onLine ? 'unexpected' : 'offline' })
    } finally {
      underWay.current = false
      setBusy(null)
    }
  }, [])

  /** The revision that now holds what is on screen. */
  async function saveNow(): Promise<{ revision: number } | { failure: Failure }> {
    if (!story.dirty) return { revision }
    const atChange = story.changeCount()
    const described = new Set(printed.map(({ quoteId }) => quoteId))
    const { headline, standfirst, content } = story.fields
    const quotes = content.quotes.filter(({ id }) => described.has(id))
    const saved = await saveStory({
      id: opened.id,
      base: revision,
      headline,
      standfirst,
      content: { ...content, quotes, body },
    })
    if (!saved.ok) return saved
    setRevision(saved.revision)
    setSavedAtMs(currentTime().getTime())
    story.markSaved(atChange)
    return { revision: saved.revision }
  }

  const save = () =>
    oneAtATime('saving', async () => {
      const saved = await saveNow()
      return 'failure' in saved ? saved.failure : null
    })

  const publish = (confirmed: (revision: number) => boolean) =>
    oneAtATime('publishing', async () => {
      const saved = await saveNow()
      if ('failure' in saved) return saved.failure
      if (!confirmed(saved.revision)) return null
      const published = await actions.publish({ articleId: opened.id, revision: saved.revision })
      if (!published.ok) return published.problem
      setLive(saved.revision)
      return null
    })

  const unpublish = () =>
    oneAtATime('publishing', async () => {
      const taken = await actions.unpublish({ articleId: opened.id, note: null })
      if (!taken.ok) return taken.problem
      setLive(null)
      return null
    })

  // The key handler lives as long as the page; it must save what is on screen now.
  const latestSave = useRef(save)
  useEffect(() => {
    latestSave.current = save
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
        event.preventDefault()
        void latestSave.current()
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  return { revision, live, savedAtMs, busy, failure, save, publish, unpublish }
}

export type Publishing = ReturnType<typeof usePublishing>
