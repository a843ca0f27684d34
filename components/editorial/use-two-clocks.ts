'use client'

import { useLocale, useTranslations } from 'next-intl'
import { formatInstant } from '@/lib/i18n/format'
import { useReaderZone } from './use-reader-zone'

/** A moment on the clock by which it was chosen and, where that is another, on the clock of whoever reads. */
export function useTwoClocks(): (at: Date, zone: string) => string {
  const t = useTranslations('verbs')
  const locale = useLocale()
  const readerZone = useReaderZone()
  return (at, zone) => {
    const [time, yours] = [formatInstant(locale, at, zone), formatInstant(locale, at, readerZone)]
    return time === yours ? t('clock', { time, zone }) : t('clockAndYours', { time, zone, yours })
  }
}
