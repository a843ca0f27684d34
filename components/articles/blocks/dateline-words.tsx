import { useLocale } from 'next-intl'
import { dateColumn } from '@/lib/core/calendar-day'
import { formatDay } from '@/lib/i18n/format'
import type { Dateline } from '@/lib/articles/content'

/** Where and when the piece was filed, and for which agency; the separator is the story's own. */
export function DatelineWords({ datelines }: { datelines: readonly Dateline[] }) {
  const locale = useLocale()
  return datelines.map(({ city, country, date, agency, separator }, index) => (
    <span key={index}>
      <span className="dateline">{[city, country].filter(Boolean).join(', ')}</span>
      {date && `, ${formatDay(locale, dateColumn(date))}`}
      {agency && ` (${agency})`}
      {separator === '' ? ' ' : separator}
    </span>
  ))
}
