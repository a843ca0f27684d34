'use client'

import { useTranslations } from 'next-intl'
import type { Block } from '@/lib/programme/time-grid'
import { placeWords } from './slot-words'
import { useDrag, type Shift } from './use-drag'
import type { MovingSlot, Place } from './use-moves'

export interface GridSlot extends MovingSlot {
  status: 'scheduled' | 'moved' | 'cancelled' | 'replaced'
  people: { id: string; name: string }[]
  parts: number
  clashes: boolean
}

interface Props {
  block: Block<GridSlot>
  zone: string
  pixels: number
  editable: boolean
  /** Where a shift would bring it; null where that is nowhere. */
  target: (shift: Shift) => Place | null
  columnWidth: () => number
  onMove: (to: Place) => void
}

/** One session on the grid: dragged by its body, made longer at its lower edge, or moved with the arrow keys. */
export function GridBlock({ block, zone, pixels, editable, target, columnWidth, onMove }: Props) {
  const t = useTranslations('programme')
  const { slot, top, height, lane, lanes } = block
  const { shift, body, end, keys } = useDrag({
    scale: () => ({ minute: pixels, column: columnWidth() }),
    onDrop: (moved) => {
      const to = target(moved)
      if (to) onMove(to)
    },
  })
  const to = shift && target(shift)
  const shown = placeWords(to ?? slot, zone, t('noRoom'))
  const where = shown.until
    ? t('at', { ...shown, until: shown.until })
    : t('atStart', { from: shown.from, room: shown.room })
  const off = slot.status === 'cancelled' || slot.status === 'replaced'
  return (
    <div
      data-session={slot.id}
      className={`absolute overflow-hidden rounded-sm border bg-surface text-sm leading-tight ${slot.clashes ? 'border-live' : 'border-rule'} ${shift ? 'z-20 shadow-lg outline-2 outline-accent' : ''}`}
      style={{
        top: (top + (shift?.minutes ?? 0)) * pixels,
        height: Math.max((height + (shift?.length ?? 0)) * pixels, MIN_PIXELS),
        left: `calc(${String((100 * lane) / lanes)}% + 2px)`,
        width: `calc(${String(100 / lanes)}% - 4px)`,
        transform: shift?.columns ? `translateX(${String(shift.columns * columnWidth())}px)` : undefined,
      }}
    >
      <div
        className={`flex h-full gap-1 ps-2 ${editable ? 'cursor-grab touch-none active:cursor-grabbing' : ''}`}
        {...(editable ? body : {})}
      >
        <div className="min-w-0 flex-1 py-1">
          <p className="text-ink-muted tabular-nums">{shown.until ? `${shown.from}–${shown.until}` : shown.from}</p>
          <a
            href={`/desk/sessions/${slot.id}`}
            draggable={false}
            onPointerDown={(event) => event.stopPropagation()}
            className={`font-serif font-semibold wrap-anywhere hover:underline ${off ? 'text-ink-muted line-through' : ''}`}
          >
            {slot.title}
          </a>
          {slot.status !== 'scheduled' && <p className="text-live">{t(`status.${slot.status}`)}</p>}
          <p className="text-ink-muted wrap-anywhere">
            {slot.people.map(({ name }) => name).join(', ')}
            {slot.parts > 0 && ` · ${t('partsOf', { count: slot.parts })}`}
          </p>
        </div>
        {editable && (
          <button
            type="button"
            className="w-6 shrink-0 self-start py-1 text-ink-muted hover:text-ink pointer-coarse:min-h-11"
            aria-label={t('grip', { title: slot.title })}
            aria-describedby="grip-hint"
            {...keys}
          >
            <span aria-hidden="true">⠿</span>
          </button>
        )}
      </div>
      {editable && (
        <div
          className="absolute inset-x-0 bottom-0 h-2 cursor-ns-resize touch-none hover:bg-rule"
          title={t('stretch', { title: slot.title })}
          {...end}
        />
      )}
      {shift && (
        <p className="sr-only" aria-live="assertive">
          {t('moving', { title: slot.title, where })}
        </p>
      )}
    </div>
  )
}

const MIN_PIXELS = 26
