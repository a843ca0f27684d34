'use client'

import { useTwoClocks } from './use-two-clocks'

/** A moment by the wall clock where it was set and, where that is another, by the reader's own. */
export function TwoClocks({ at, zone }: { at: Date; zone: string }) {
  return (
    <time dateTime={at.toISOString()} className="tabular-nums">
      {useTwoClocks()(at, zone)}
    </time>
  )
}
