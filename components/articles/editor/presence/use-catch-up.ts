'use client'

import { useEffect } from 'react'
import type { LookupChoice } from '@/components/forms/lookup-field'
import type { StoryText } from '@/lib/articles/merge'
import type { Picture } from '@/lib/media/model'
import type { DraftSaver, SaverState } from '../draft-saver'

/** The newest revision as the portal hands it out, with the names and pictures behind the ids in it. */
export interface NewestRevision {
  revision: number
  savedAtMs: number
  text: StoryText
  names: LookupChoice[]
  pictures: Picture[]
}

interface Parts {
  articleId: string
  saver: DraftSaver
  state: SaverState
  /** The number of the newest revision that is known of. */
  newest: number | undefined
  remember: (newest: NewestRevision) => void
}

/**
 * Brings a colleague's revision onto a screen that has nothing unsaved. With unsaved text, or when the portal does not
 * answer, nothing happens here: the next save merges.
 */
export function useCatchUp({ articleId, saver, state, newest, remember }: Parts) {
  const behind = newest !== undefined && newest > state.revision && !state.dirty && !state.busy
  useEffect(() => {
    if (!behind) return
    const stop = new AbortController()
    void fetchNewest(articleId, stop.signal).then((found) => {
      if (!found || stop.signal.aborted) return
      remember(found)
      saver.adopt(found)
    })
    return () => stop.abort()
  }, [behind, newest, articleId, saver, remember])
}

/** Null when the portal cannot be reached or does not hand it out; what failed is told when saving fails too. */
async function fetchNewest(articleId: string, signal: AbortSignal): Promise<NewestRevision | null> {
  const response = await fetch(`/api/desk/articles/${articleId}/draft`, { signal }).catch(() => null)
  return response?.ok ? ((await response.json().catch(() => null)) as NewestRevision | null) : null
}
