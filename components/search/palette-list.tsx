'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { PaletteItem } from '@/lib/search/suggestion'

interface Props {
  items: readonly PaletteItem[]
  active: number
  onChoose: (item: PaletteItem) => void
}

/** What the palette found. The keys are the box's: a list is only looked at and pressed. */
export function PaletteList({ items, active, onChoose }: Props) {
  const t = useTranslations('palette')
  const state = useTranslations('desk.state')
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active, items])
  return (
    <div id="palette-list" ref={list} role="listbox" aria-label={t('title')} className="max-h-[50vh] overflow-y-auto">
      {items.map((item, at) => (
        // The box above keeps the focus and has the keys.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={item.href}
          id={`palette-${at}`}
          role="option"
          aria-selected={at === active}
          tabIndex={-1}
          onClick={() => onChoose(item)}
          className="flex min-h-11 cursor-pointer items-baseline justify-between gap-4 px-4 py-2.5 hover:bg-surface aria-selected:bg-surface aria-selected:shadow-[inset_3px_0_0_var(--accent)]"
        >
          <span>{item.label}</span>
          <span className="shrink-0 text-fine text-ink-muted">
            {item.hint ?? (item.state ? state(item.state) : t(`kind.${item.kind}`))}
          </span>
        </div>
      ))}
    </div>
  )
}
