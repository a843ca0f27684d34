'use client'

import { useLocale } from 'next-intl'
import { formatInstant } from '@/lib/i18n/format'
import { useReaderZone } from './use-reader-zone'

/** A moment of the desk's work on the clock of whoever reads it. */
export function SavedTime({ at }: { at: Date }) {
  const locale = useLocale()
  return (
    <time dateTime={at.toISOString()} className="tabular-nums">
      {formatInstant(locale, at, useReaderZone())}
    </time>
  )
}
