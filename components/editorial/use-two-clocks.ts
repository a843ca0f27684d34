'use client'

import { useLocale, useTranslations } from 'next-intl'
import { wallClock } from '@/lib/core/time-zone'
import { formatInstant, formatTime } from '@/lib/i18n/format'
import { useReaderZone } from './use-reader-zone'

/** A moment on the clock by which it was chosen and, where that is another, on the clock of whoever reads. */
export function useTwoClocks(): (at: Date, zone: string) => string {
  const t = useTranslations('verbs')
  const locale = useLocale()
  const readerZone = useReaderZone()
  return (at, zone) => {
    const time = formatInstant(locale, at, zone)
    if (time === formatInstant(locale, at, readerZone)) return t('clock', { time, zone })
    const sameDay = wallClock(at, zone).day === wallClock(at, readerZone).day
    const yours = (sameDay ? formatTime : formatInstant)(locale, at, readerZone)
    return t('clockAndYours', { time, zone, yours })
  }
}
