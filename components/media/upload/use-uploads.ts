'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { UploadQueue, type Upload } from './upload-queue'

const NONE: readonly Upload[] = []

/** The uploads of this screen. Whoever leaves it while some are under way is asked first. */
export function useUploads() {
  const [queue] = useState(() => new UploadQueue())
  const uploads = useSyncExternalStore(queue.subscribe, queue.uploads, () => NONE)
  const busy = uploads.some(({ state }) => ['waiting', 'sending', 'checking'].includes(state.kind))
  useEffect(() => {
    if (!busy) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [busy])
  return { queue, uploads, busy }
}
