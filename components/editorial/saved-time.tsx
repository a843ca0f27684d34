'use client'

import { useFormatter } from 'next-intl'
import { useReaderZone } from './use-reader-zone'

/** A moment of the desk's work on the clock of whoever reads it. */
export function SavedTime({ at }: { at: Date }) {
  const format = useFormatter()
  const timeZone = useReaderZone()
  return (
    <time dateTime={at.toISOString()} className="tabular-nums">
      {format.dateTime(at, {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone,
      })}
    </time>
  )
}
