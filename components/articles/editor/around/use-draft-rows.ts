import { useState } from 'react'
import { isDeepEqual } from '@/lib/core/deep-equal'
import { closedRows, shownRows, type RowShape } from './draft-rows'

/** Rows of which the story gets those that are finished; the others stay on screen, and saving does not wait for them. */
export function useDraftRows<Row, Draft>(
  kept: readonly Row[],
  shape: RowShape<Row, Draft>,
  onChange: (rows: Row[]) => void,
): [readonly Draft[], (drafts: Draft[]) => void] {
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => kept.map(shape.open))
  return [
    shownRows(kept, drafts, shape),
    (next) => {
      setDrafts(next)
      const closed = closedRows(next, shape)
      if (!isDeepEqual(closed, kept)) onChange(closed)
    },
  ]
}
