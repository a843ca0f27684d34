import type { useTranslations } from 'next-intl'
import { describeZone, formatTime } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'

interface Slot {
  startsAt: Date | null
  endsAt: Date | null
}

/** "09:00–10:30" on the edition's clock; null where no source gives a time. */
export function slotTime(locale: Locale, { startsAt, endsAt }: Slot, zone: string): string | null {
  if (!startsAt) return null
  const from = formatTime(locale, startsAt, zone)
  return endsAt ? `${from}–${formatTime(locale, endsAt, zone)}` : from
}

/** "Abu Dhabi time (Gulf Standard Time, UTC+4)". */
export function zoneWords(
  t: ReturnType<typeof useTranslations<'sessions'>>,
  locale: Locale,
  { zone, city, at }: { zone: string; city: string | null; at: Date },
): string {
  const { name, offset } = describeZone(locale, zone, at)
  return city ? t('zone', { city, zone: name, offset }) : `${name}, ${offset}`
}
