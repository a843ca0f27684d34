import type { ShelfBytes } from './shelves'

export interface Limits {
  /** Memory for what is kept, by shelf. */
  bytes: ShelfBytes
  /** Renders at once, by shelf: a flood of one sort leaves room for the others. */
  renders: Readonly<Record<keyof ShelfBytes, number>>
  /** Renders of one shelf that may wait for their turn; a reader beyond that is told to come back. */
  waiting: number
  /** After this long a render is given up. */
  renderMs: number
  /** With the database away and an older copy at hand, how long a reader waits for the new one. */
  patienceMs: number
  /** After a failed renewal, how long the older copy is handed out without trying again. */
  retryMs: number
}

const MB = 1024 * 1024

// 150 MB hold some ten thousand pages in three codings: far more than an edition's programme, coverage and speakers.
export const limits: Limits = {
  bytes: { pages: 96 * MB, files: 32 * MB, queries: 20 * MB, misses: 2 * MB },
  renders: { pages: 8, files: 4, queries: 4, misses: 2 },
  waiting: 256,
  renderMs: 20_000,
  patienceMs: 1_000,
  retryMs: 1_000,
}
