'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { timeGrid } from '@/lib/programme/time-grid'
import { GridBlock, type GridSlot } from './grid-block'
import { MoveNote } from './move-note'
import type { Shift } from './use-drag'
import { useMoves, type Move, type MoveAction, type Place } from './use-moves'

interface Props {
  slots: readonly GridSlot[]
  /** The calendar day that is shown, in the edition's zone. */
  day: string
  /** The rooms of the venue in their order. */
  rooms: readonly { id: string; name: string }[]
  zone: string
  editable: boolean
  /** Whether readers have been given a version of the programme: from then on a move is news. */
  announced: boolean
  move: MoveAction
}

const MINUTE_PIXELS = 1.4
const MINUTE_MS = 60_000
const LEAST_MINUTES = 5

/** A day of the programme: time downwards, rooms side by side; sessions are dragged to where they belong. */
export function ProgrammeGrid({ slots, day, rooms, zone, editable, announced, move }: Props) {
  const t = useTranslations('programme')
  const [announce, setAnnounce] = useState(announced)
  const { last, send, insist, undo, dismiss } = useMoves(move, announce)
  const body = useRef<HTMLDivElement>(null)
  // Until the page knows of the last move, the grid shows it where it was dropped.
  const shown = slots.map((slot) => (last && isAhead(last, slot) ? { ...slot, ...last.to } : slot))
  const grid = timeGrid(shown, day, zone, rooms)
  const columnWidth = () => (body.current?.clientWidth ?? 0) / grid.columns.length

  const targetOf =
    (slot: GridSlot, column: number) =>
    (shift: Shift): Place | null => {
      const to = grid.columns[column + shift.columns]
      if (!to) return null
      const startsAt = new Date(slot.startsAt.getTime() + shift.minutes * MINUTE_MS)
      if (startsAt < grid.from || startsAt.getTime() >= grid.from.getTime() + grid.minutes * MINUTE_MS) return null
      const until = slot.endsAt ?? (shift.length === 0 ? null : slot.startsAt)
      const endsAt = until && new Date(until.getTime() + (shift.minutes + shift.length) * MINUTE_MS)
      if (endsAt && endsAt.getTime() - startsAt.getTime() < LEAST_MINUTES * MINUTE_MS) return null
      return { startsAt, endsAt, room: to.room }
    }

  return (
    <div className="grid gap-3">
      {editable && (
        <>
          <label className="flex flex-wrap items-baseline gap-x-2">
            <input type="checkbox" checked={announce} onChange={(event) => setAnnounce(event.target.checked)} />
            {t('announce')}
            <span className="text-sm text-ink-muted">{t('announceHint')}</span>
          </label>
          <MoveNote
            move={last}
            now={slots.find(({ id }) => id === last?.slot.id)}
            zone={zone}
            onUndo={undo}
            onInsist={insist}
            onDismiss={dismiss}
          />
          <p id="grip-hint" className="sr-only">
            {t('gripHint')}
          </p>
        </>
      )}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className="overflow-x-auto" role="group" aria-label={t('grid')} tabIndex={0}>
        <div
          className="grid grid-cols-[3.25rem_minmax(0,1fr)]"
          style={{ minWidth: `${String(3.25 + grid.columns.length * 11)}rem` }}
        >
          <div />
          <ul className="flex border-b border-ink">
            {grid.columns.map(({ room }) => (
              <li key={room?.id ?? ''} className="min-w-0 flex-1 px-2 py-1.5 text-sm font-semibold wrap-anywhere">
                {room?.name ?? t('noRoom')}
              </li>
            ))}
          </ul>
          <div aria-hidden="true" className="relative text-sm text-ink-muted tabular-nums">
            {grid.hours.map(({ minutes, time }) => (
              <span
                key={minutes}
                className="absolute -translate-y-1/2 first:translate-y-0"
                style={{ top: minutes * MINUTE_PIXELS }}
              >
                {time}
              </span>
            ))}
          </div>
          <div ref={body} className="relative flex" style={{ height: grid.minutes * MINUTE_PIXELS + 8 }}>
            {grid.hours.map(({ minutes }) => (
              <div
                key={minutes}
                className="pointer-events-none absolute inset-x-0 border-t border-rule"
                style={{ top: minutes * MINUTE_PIXELS }}
              />
            ))}
            {grid.columns.map(({ room, blocks }, column) => (
              <div key={room?.id ?? ''} className="relative min-w-0 flex-1 border-s border-rule">
                {blocks.map((block) => (
                  <GridBlock
                    key={block.slot.id}
                    block={block}
                    zone={zone}
                    pixels={MINUTE_PIXELS}
                    editable={editable}
                    target={targetOf(block.slot, column)}
                    columnWidth={columnWidth}
                    onMove={(to) => send(block.slot, to)}
                  />
                ))}
              </div>
            ))}
          </div>
        </div>
      </div>
    </div>
  )
}

function isAhead({ slot: { id }, state, version }: Move, slot: GridSlot): boolean {
  if (slot.id !== id || state === 'refused') return false
  return state === 'sent' ? slot.version === version : slot.version < version
}
