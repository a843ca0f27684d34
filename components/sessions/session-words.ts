import type { useTranslations } from 'next-intl'
import { wallClock } from '@/lib/core/time-zone'
import { dateColumn } from '@/lib/core/calendar-day'
import { describeZone, formatShortDay, formatTime } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'

interface Slot {
  startsAt: Date | null
  endsAt: Date | null
}

/** "09:00–10:30" on the edition's clock, "22:00 – Sun 00:30" past midnight; null where no source gives a time. */
export function slotTime(locale: Locale, { startsAt, endsAt }: Slot, zone: string): string | null {
  if (!startsAt) return null
  const from = formatTime(locale, startsAt, zone)
  if (!endsAt) return from
  const until = formatTime(locale, endsAt, zone)
  const before = describeZone(locale, zone, startsAt).offset
  const after = describeZone(locale, zone, endsAt).offset
  // The clock changes in between: without the offsets the two times would tell a wrong length.
  if (before !== after) return `${from} ${before} – ${until} ${after}`
  const lastDay = wallClock(endsAt, zone).day
  if (lastDay === wallClock(startsAt, zone).day) return `${from}–${until}`
  return `${from} – ${formatShortDay(locale, dateColumn(lastDay)).weekday} ${until}`
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
