'use client'

import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'

interface Props<Row> {
  label: string
  rows: readonly Row[]
  onChange: (rows: Row[]) => void
  /** What a new row begins with. */
  blank: Row
  words: { add: string; up: (name: string) => string; down: (name: string) => string; remove: (name: string) => string }
  /** What a row is called, for the buttons beside it. */
  name: (row: Row, index: number) => string
  /** Whether their order means something. */
  ordered?: boolean
  /** The buttons below the fields instead of beside them, where there is little room. */
  stacked?: boolean
  /** How many rows there may be. */
  most?: number
  children: (row: Row, change: (part: Partial<Row>) => void, index: number) => ReactNode
}

/** A list of rows of fields: rows are added, taken out and, where their order counts, moved up and down. */
export function RowsField<Row>({
  label,
  rows,
  onChange,
  blank,
  words,
  name,
  ordered = false,
  stacked = false,
  most = Infinity,
  children,
}: Props<Row>) {
  const change = (index: number, part: Partial<Row>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row)))
  const move = (index: number, by: number) => {
    const next = [...rows]
    const [row] = next.splice(index, 1)
    if (row !== undefined) next.splice(index + by, 0, row)
    onChange(next)
  }
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-2 text-sm font-medium text-ink-muted">{label}</legend>
      <ul className="grid gap-3 empty:hidden">
        {rows.map((row, index) => (
          <li
            key={index}
            className={`grid gap-x-3 gap-y-2 border-b border-rule pb-3 ${stacked ? '' : 'sm:grid-cols-[minmax(0,1fr)_auto] sm:items-start'}`}
          >
            <div className="min-w-0">{children(row, (part) => change(index, part), index)}</div>
            <div className={`flex gap-1 ${stacked ? '' : 'sm:pt-6'}`}>
              {ordered && (
                <>
                  <Small label={words.up(name(row, index))} disabled={index === 0} onClick={() => move(index, -1)}>
                    ↑
                  </Small>
                  <Small
                    label={words.down(name(row, index))}
                    disabled={index === rows.length - 1}
                    onClick={() => move(index, 1)}
                  >
                    ↓
                  </Small>
                </>
              )}
              <Small
                label={words.remove(name(row, index))}
                onClick={() => onChange(rows.filter((_, at) => at !== index))}
              >
                ×
              </Small>
            </div>
          </li>
        ))}
      </ul>
      <p>
        <Button look="plain" disabled={rows.length >= most} onClick={() => onChange([...rows, blank])}>
          {words.add}
        </Button>
      </p>
    </fieldset>
  )
}

function Small({
  label,
  children,
  ...button
}: {
  label: string
  disabled?: boolean
  onClick: () => void
  children: string
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className="min-h-9 min-w-9 rounded-sm border border-rule bg-surface text-ink-muted hover:text-ink disabled:opacity-40 pointer-coarse:min-h-11 pointer-coarse:min-w-11"
      {...button}
    >
      {children}
    </button>
  )
}
