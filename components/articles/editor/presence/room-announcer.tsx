'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { Room } from '@/lib/presence/model'
import { roomChanges } from './room-changes'

// Somebody who is back within this time was never away, and several things at once are said together.
const SETTLES_MS = 2_000

/** Says politely who came, who left and what was saved; it cannot be seen, for the people and the save state can. */
export function RoomAnnouncer({ room, me }: { room: Room | null; me: string }) {
  const t = useTranslations('presence')
  const format = useFormatter()
  const said = useRef<Room | null>(null)
  const [words, setWords] = useState('')

  useEffect(() => {
    if (!room) return
    const timer = setTimeout(() => {
      const { came, left, saved } = roomChanges(said.current, room, me)
      said.current = room
      const sentences = [
        came.length > 0 && t('came', { names: format.list(came), count: came.length }),
        left.length > 0 && t('left', { names: format.list(left), count: left.length }),
        saved &&
          (saved.name === null
            ? t('savedByPortal', { revision: saved.revision })
            : t('savedBy', { revision: saved.revision, name: saved.name })),
      ].filter((sentence) => typeof sentence === 'string')
      if (sentences.length > 0) setWords(sentences.join(' '))
    }, SETTLES_MS)
    return () => clearTimeout(timer)
  }, [room, me, t, format])

  return (
    <div aria-live="polite" aria-atomic="true" className="sr-only">
      {/* What was said of colleagues is no longer so once nothing is known of them. */}
      {room && words}
    </div>
  )
}
