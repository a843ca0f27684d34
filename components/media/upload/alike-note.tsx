'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import type { LibraryEntry } from '@/lib/media/library-entry'
import { EntryThumbnail } from '../library/entry-thumbnail'

interface Props {
  entry: LibraryEntry
  alike: LibraryEntry[]
  onReplaced: (entry: LibraryEntry) => void
}

/** Pictures that look like the one just sent: whoever sent it says whether it is the same. */
export function AlikeNote({ entry, alike, onReplaced }: Props) {
  const t = useTranslations('library.upload')
  const [failed, setFailed] = useState(false)
  const [pending, start] = useTransition()
  const keep = (known: LibraryEntry) =>
    start(async () => {
      const kept = await fetch(`/api/desk/media/${entry.id}/known`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ knownId: known.id }),
      }).catch(() => null)
      if (kept?.ok) onReplaced(known)
      else setFailed(true)
    })
  return (
    <div className="grid gap-2 border-s-4 border-accent ps-2">
      <p>{t('alike', { count: alike.length })}</p>
      <ul className="flex flex-wrap gap-3">
        {alike.map((known) => (
          <li key={known.id} className="grid w-28 gap-1">
            <EntryThumbnail entry={known} />
            <button
              type="button"
              disabled={pending}
              className="min-h-6 text-start underline disabled:opacity-50"
              aria-label={t('keepKnownOf', { name: known.name })}
              onClick={() => keep(known)}
            >
              {t('keepKnown')}
            </button>
          </li>
        ))}
      </ul>
      {failed && <p role="alert">{t('keepKnownFailed')}</p>}
    </div>
  )
}
