'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useSearch } from '@/components/forms/use-search'
import type { PaletteItem } from '@/lib/search/suggestion'
import { PaletteList } from './palette-list'

/** Ctrl-K (on a Mac Command-K) from anywhere on the desk: type what is looked for, and go there. */
export function Palette() {
  const t = useTranslations('palette')
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  const show = () => {
    dialog.current?.showModal()
    setOpen(true)
  }
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      // Where Ctrl-K already means something, as a link does while one writes, it keeps meaning that.
      if (event.defaultPrevented) return
      event.preventDefault()
      if (dialog.current?.open) dialog.current.close()
      else show()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <button
        type="button"
        onClick={show}
        aria-keyshortcuts="Control+K Meta+K"
        className="min-h-8 rounded-sm border border-rule bg-paper px-2.5 whitespace-nowrap text-start text-sm text-ink-muted hover:text-ink pointer-coarse:min-h-11 print:hidden"
      >
        {t('open')}
      </button>
      <dialog
        ref={dialog}
        aria-label={t('title')}
        onClose={() => setOpen(false)}
        className="m-auto mt-[12vh] w-[min(40rem,calc(100vw-2rem))] border border-ink bg-paper p-0 text-ink backdrop:bg-scrim"
      >
        {open && <Search onLeave={() => dialog.current?.close()} />}
      </dialog>
    </>
  )
}

function Search({ onLeave }: { onLeave: () => void }) {
  const t = useTranslations('palette')
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => box.current?.focus(), [])
  const [words, setWords] = useState('')
  const [active, setActive] = useState(0)
  const found = useSearch<PaletteItem>(`/api/desk/lookup/everything?${new URLSearchParams({ q: words })}`)
  const items = Array.isArray(found) ? found : []
  const place = Math.min(active, Math.max(0, items.length - 1))
  const go = (item: PaletteItem | undefined) => {
    if (!item) return
    onLeave()
    // A page of its own, not a step of the router: what is asked about unsaved work has to be asked.
    window.location.assign(item.href)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setActive((place + 1) % Math.max(1, items.length))
    else if (event.key === 'ArrowUp') setActive((place - 1 + items.length) % Math.max(1, items.length))
    else if (event.key === 'Enter') go(items[place])
    else return
    event.preventDefault()
  }
  return (
    <>
      <input
        ref={box}
        type="text"
        role="combobox"
        aria-label={t('title')}
        aria-expanded={items.length > 0}
        aria-controls="palette-list"
        aria-autocomplete="list"
        aria-activedescendant={items.length > 0 ? `palette-${place}` : undefined}
        maxLength={200}
        autoComplete="off"
        placeholder={t('placeholder')}
        value={words}
        onChange={({ target }) => {
          setWords(target.value)
          setActive(0)
        }}
        onKeyDown={onKey}
        className="h-13 w-full border-b border-rule bg-transparent px-4 text-lg placeholder:text-ink-muted"
      />
      <PaletteList items={items} active={place} onChoose={go} />
      <p role="status" className="px-4 py-2 text-fine text-ink-muted">
        {found === 'failed' ? t('failed') : Array.isArray(found) && items.length === 0 ? t('none') : t('keys')}
      </p>
    </>
  )
}
