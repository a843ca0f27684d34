'use client'

import { useState, type KeyboardEvent, type PointerEvent } from 'react'

/** How far something was moved: in minutes, and in columns. */
export interface Shift {
  minutes: number
  columns: number
  /** Minutes by which its end alone was moved. */
  length: number
}

const STILL: Shift = { minutes: 0, columns: 0, length: 0 }
const STEP_MINUTES = 5

interface Options {
  /** Pixels of a minute and of a column. */
  scale: () => { minute: number; column: number }
  onDrop: (shift: Shift) => void
}

/** Moving a block by pointer or by arrow keys, in steps of five minutes and whole columns. */
export function useDrag({ scale, onDrop }: Options) {
  const [shift, setShift] = useState<Shift | null>(null)
  const [start, setStart] = useState<{ x: number; y: number; end: boolean } | null>(null)

  const drop = (moved: Shift | null) => {
    setShift(null)
    setStart(null)
    if (moved && (moved.minutes !== 0 || moved.columns !== 0 || moved.length !== 0)) onDrop(moved)
  }

  const pointer = (end: boolean) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || !event.isPrimary) return
      event.currentTarget.setPointerCapture(event.pointerId)
      setStart({ x: event.clientX, y: event.clientY, end })
      setShift(STILL)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!start) return
      const { minute, column } = scale()
      const minutes = Math.round((event.clientY - start.y) / minute / STEP_MINUTES) * STEP_MINUTES
      const columns = Math.round((event.clientX - start.x) / column)
      setShift(start.end ? { ...STILL, length: minutes } : { ...STILL, minutes, columns })
    },
    onPointerUp: () => start && drop(shift),
    onPointerCancel: () => start && drop(null),
  })

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const now = shift ?? STILL
    const by = keyStep(event)
    if (by) {
      event.preventDefault()
      setShift({
        minutes: now.minutes + by.minutes,
        columns: now.columns + by.columns,
        length: now.length + by.length,
      })
    } else if (event.key === 'Enter' && shift) {
      event.preventDefault()
      drop(shift)
    } else if (event.key === 'Escape' && shift) {
      event.preventDefault()
      drop(null)
    }
  }

  return {
    shift,
    body: pointer(false),
    end: pointer(true),
    keys: { onKeyDown, onBlur: () => !start && setShift(null) },
  }
}

function keyStep({ key, shiftKey }: KeyboardEvent): Shift | null {
  const vertical = key === 'ArrowDown' ? STEP_MINUTES : key === 'ArrowUp' ? -STEP_MINUTES : 0
  if (vertical !== 0) return shiftKey ? { ...STILL, length: vertical } : { ...STILL, minutes: vertical }
  if (shiftKey) return null
  if (key === 'ArrowRight') return { ...STILL, columns: 1 }
  return key === 'ArrowLeft' ? { ...STILL, columns: -1 } : null
}
