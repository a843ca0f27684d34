'use client'

import { useCallback, useRef, useState } from 'react'
import type { DraftSaver } from './draft-saver'
import type { PublishingActions } from './publishing-actions'
import type { Failure } from './save-story'
import type { DeskStory } from './use-saved-story'

/** Publishing and taking back: one at a time, never before everything on screen is saved. */
export function usePublishing(opened: DeskStory, saver: DraftSaver, actions: PublishingActions) {
  const [live, setLive] = useState(opened.liveRevision)
  // A verb of the menu, or a plan that was kept, brings a newer truth from the portal.
  const [told, setTold] = useState(opened.liveRevision)
  if (told !== opened.liveRevision) {
    setTold(opened.liveRevision)
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

  const publish = (confirmed: (revision: number) => boolean) =>
    oneAtATime(async () => {
      if (!(await saver.save())) return null // the saver tells why
      const { revision } = saver.state()
      if (!confirmed(revision)) return null
      const published = await actions.publish({ articleId: opened.id, revision })
      if (!published.ok) return published.problem
      setLive(revision)
      return null
    })

  const unpublish = () =>
    oneAtATime(async () => {
      const taken = await actions.unpublish({ articleId: opened.id, note: null })
      if (!taken.ok) return taken.problem
      setLive(null)
      return null
    })

  return { live, busy, failure, publish, unpublish }
}

export type Publishing = ReturnType<typeof usePublishing>
