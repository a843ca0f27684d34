'use client'

import { useCallback, useRef, useState } from 'react'
import type { DraftSaver } from './draft-saver'
import type { PublishingActions } from './publishing-actions'
import type { Failure } from './save-story'
import type { DeskStory } from './use-saved-story'

/** Publishing: one at a time, never before everything on screen is saved. */
export function usePublishing(opened: DeskStory, saver: DraftSaver, actions: PublishingActions) {
  const [live, setLive] = useState(opened.liveRevision)
  // A verb of the menu, or a plan that was kept, brings a newer truth from the portal. It may say what was said before:
  // a story that was published here and then taken back is as unpublished as when it was opened.
  const [told, setTold] = useState(opened)
  if (told !== opened) {
    setTold(opened)
    setLive(opened.liveRevision)
  }
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const underWay = useRef(false)

  /** Runs one step unless another is under way; whatever is thrown becomes a failure that the screen tells. */
  const oneAtATime = useCallback(async (step: () => Promise<Failure | null>) => {
    if (underWay.current) return
    underWay.current = true
    setBusy(true)
    setFailure(null)
    try {
      setFailure(await step())
    } catch {
      setFailure({ kind: navigator.onLine ? 'unexpected' : 'offline' })
    } finally {
      underWay.current = false
      setBusy(false)
    }
  }, [])

  /** Brings everything on screen to the portal; false when that failed, and the saver tells why. */
  const prepare = useCallback(() => saver.save(), [saver])

  /** Publishes the revision that the editor was told of; one that was saved meanwhile is refused as a conflict. */
  const publish = (revision: number) =>
    oneAtATime(async () => {
      const published = await actions.publish({ articleId: opened.id, revision })
      if (!published.ok) return published.problem
      setLive(revision)
      return null
    })

  return { live, busy, failure, prepare, publish }
}

export type Publishing = ReturnType<typeof usePublishing>
