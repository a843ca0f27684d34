'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { currentTime } from '@/lib/core/clock'
import { formatTime } from '@/lib/i18n/format'
import { useReaderZone } from './use-reader-zone'

/** The time where the edition meets and, where that is another, in front of whoever works here. */
export function DeskClocks({ city, zone }: { city: string; zone: string }) {
  const t = useTranslations('desk.clocks')
  const locale = useLocale()
  const readerZone = useReaderZone()
  const minute = useSyncExternalStore(everySecond, minuteNow, () => null)
  // The server's minute would be another one by the time the page runs.
  if (minute === null) return <p className="min-h-5 text-sm max-sm:hidden" />
  const now = new Date(minute * 60_000)
  const [there, here] = [formatTime(locale, now, zone), formatTime(locale, now, readerZone)]
  return (
    <p className="flex flex-wrap gap-x-3 text-sm text-ink-muted tabular-nums max-sm:hidden">
      <span>{t('there', { city, time: there })}</span>
      {there !== here && <span>{t('here', { time: here })}</span>}
    </p>
  )
}

function everySecond(changed: () => void): () => void {
  const timer = setInterval(changed, 1000)
  return () => clearInterval(timer)
}

function minuteNow(): number {
  return Math.floor(currentTime().getTime() / 60_000)
}
