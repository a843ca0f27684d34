'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { LibraryEntry } from '@/lib/media/library-entry'
import { DescribeTogether, type Together } from '../together/describe-together'
import { LibraryGrid } from './library-grid'

interface Props {
  entries: readonly LibraryEntry[]
  together: Together
}

/** A page of the library, some of which can be selected and described in one go. */
export function LibraryShelf({ entries, together }: Props) {
  const t = useTranslations('library.together')
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  // What was selected on another page or is gone since is not described unseen.
  const shown = entries.filter(({ id }) => selected.has(id)).map(({ id }) => id)
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 border-y border-rule py-3">
        <label className="flex min-h-6 items-center gap-2 text-sm text-ink-muted pointer-coarse:min-h-11">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={shown.length === entries.length}
            onChange={({ target }) => setSelected(new Set(target.checked ? entries.map(({ id }) => id) : []))}
          />
          {t('selectAll')}
        </label>
        <DescribeTogether assetIds={shown} {...together} />
        <p role="status" className="text-sm text-ink-muted tabular-nums">
          {t('selected', { count: shown.length })}
        </p>
      </div>
      <LibraryGrid entries={entries} selected={selected} onSelect={setSelected} />
    </>
  )
}
