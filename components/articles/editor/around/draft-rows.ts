import { isDeepEqual } from '@/lib/core/deep-equal'

/** How a row stands in its fields, and what of it the story keeps. */
export interface RowShape<Row, Draft> {
  open: (row: Row) => Draft
  /** Null while the row lacks what the story asks of it. */
  close: (draft: Draft) => Row | null
}

export function closedRows<Row, Draft>(drafts: readonly Draft[], { close }: RowShape<Row, Draft>): Row[] {
  return drafts.flatMap((draft) => close(draft) ?? [])
}

/**
 * The rows to show: those being written, as long as they say what the story keeps. Where the story says something else,
 * such as what a colleague saved, its rows stand first, and what is not finished yet behind them.
 */
export function shownRows<Row, Draft>(
  kept: readonly Row[],
  drafts: readonly Draft[],
  shape: RowShape<Row, Draft>,
): readonly Draft[] {
  if (isDeepEqual(closedRows(drafts, shape), kept)) return drafts
  return [...kept.map(shape.open), ...drafts.filter((draft) => !shape.close(draft))]
}
