'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import type { LibraryEntry } from '@/lib/media/library-entry'
import { LACKS } from '@/lib/media/library-filter'
import { EntryThumbnail } from './entry-thumbnail'
import { useGridKeys } from './use-grid-keys'

interface Props {
  entries: readonly LibraryEntry[]
  /** Chosen where a picture is looked for; otherwise each leads to its own page. */
  onChoose?: (entry: LibraryEntry) => void
  chooseLabel?: (name: string) => string
  /** The ids of those that are selected, where some can be. */
  selected?: ReadonlySet<string>
  onSelect?: (selected: ReadonlySet<string>) => void
}

/** The library's entries side by side. The arrow keys go from one to the next, Home and End to the ends. */
export function LibraryGrid({ entries, onChoose, chooseLabel, selected, onSelect }: Props) {
  const t = useTranslations('library.together')
  const last = useRef(0)
  const select = (index: number, isOn: boolean, withShift: boolean) => {
    const [from = index, to = index] = withShift ? [last.current, index].sort((a, b) => a - b) : []
    const next = new Set(selected)
    for (const { id } of entries.slice(from, to + 1))
      if (isOn) next.add(id)
      else next.delete(id)
    last.current = index
    onSelect?.(next)
  }
  const keys = useGridKeys(entries.length)
  const look =
    'grid w-full content-start gap-1.5 text-start text-sm leading-snug focus-visible:outline-2 focus-visible:outline-offset-4'
  return (
    <ul {...keys.grid} className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 lg:grid-cols-4 2xl:grid-cols-6">
      {entries.map((entry, index) => (
        <li key={entry.id} className="relative grid min-w-0">
          {onChoose ? (
            <button
              type="button"
              {...keys.cell(index)}
              className={look}
              aria-label={chooseLabel?.(entry.name)}
              onClick={() => onChoose(entry)}
            >
              <Cell entry={entry} />
            </button>
          ) : (
            <a {...keys.cell(index)} className={look} href={`/desk/library/${entry.id}`}>
              <Cell entry={entry} />
            </a>
          )}
          {selected && onSelect && (
            <label className="absolute start-1 top-1 grid size-7 place-items-center bg-paper pointer-coarse:size-11">
              <input
                type="checkbox"
                {...keys.box(index)}
                className="size-4 accent-accent"
                aria-label={t('select', { name: entry.name })}
                checked={selected.has(entry.id)}
                onChange={({ target, nativeEvent }) =>
                  select(index, target.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
                }
              />
            </label>
          )}
        </li>
      ))}
    </ul>
  )
}

function Cell({ entry }: { entry: LibraryEntry }) {
  const t = useTranslations('library')
  const missing = LACKS.filter((lack) => entry.lacks[lack])
  return (
    <>
      <EntryThumbnail entry={entry} />
      <span className="line-clamp-2 wrap-anywhere">{entry.name}</span>
      {entry.credit && <span className="line-clamp-1 text-ink-muted">{entry.credit}</span>}
      {(missing.length > 0 || entry.rightExpired) && (
        <span className="flex flex-wrap gap-x-2 text-live">
          {entry.rightExpired && <span>{t('expired')}</span>}
          {missing.map((lack) => (
            <span key={lack}>{t(`lacks.${lack}`)}</span>
          ))}
        </span>
      )}
    </>
  )
}
