'use client'

import { useRef, useState, type KeyboardEvent } from 'react'

/** One stop for the Tab key in a grid of any number of columns; inside it the arrow keys lead, as the eye would go. */
export function useGridKeys(count: number) {
  const grid = useRef<HTMLUListElement>(null)
  const [stop, setStop] = useState(0)
  const current = Math.min(stop, Math.max(0, count - 1))

  function onKeyDown(event: KeyboardEvent) {
    const cells = [...(grid.current?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])]
    const from = cells.indexOf(document.activeElement as HTMLElement)
    if (from < 0 || event.altKey || event.ctrlKey || event.metaKey) return
    const columns = columnsOf(cells)
    const steps: Record<string, number> = {
      ArrowRight: from + 1,
      ArrowLeft: from - 1,
      ArrowDown: from + columns,
      ArrowUp: from - columns,
      Home: 0,
      End: cells.length - 1,
    }
    const cell = cells[steps[event.key] ?? -1]
    if (!cell) return
    event.preventDefault()
    cell.focus()
  }

  return {
    grid: { ref: grid, onKeyDown },
    cell: (index: number) => ({
      'data-cell': index,
      tabIndex: index === current ? 0 : -1,
      onFocus: () => setStop(index),
    }),
    /** What stands in a cell beside it: the next stop of the Tab key, in that cell alone. */
    box: (index: number) => ({ tabIndex: index === current ? 0 : -1, onFocus: () => setStop(index) }),
  }
}

/** How many stand in the first row, wherever the page breaks it. */
function columnsOf(cells: readonly HTMLElement[]): number {
  const top = cells[0]?.getBoundingClientRect().top
  const below = cells.findIndex((cell) => Math.abs(cell.getBoundingClientRect().top - (top ?? 0)) > 4)
  return below < 0 ? cells.length : below
}
