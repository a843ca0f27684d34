import { useLocale, useTranslations } from 'next-intl'
import { wallClock } from '@/lib/core/time-zone'
import { dateColumn } from '@/lib/core/calendar-day'
import { formatShortDay } from '@/lib/i18n/format'
import type { Overlap, Slot } from '@/lib/sessions/overlaps'

interface Props {
  overlaps: readonly Overlap[]
  slots: readonly (Slot & { title: string })[]
  zone: string
}

/** What of a programme cannot be so, each with the two sessions that it is about. */
export function OverlapList({ overlaps, slots, zone }: Props) {
  const t = useTranslations('programme')
  const locale = useLocale()
  if (overlaps.length === 0) return null
  const byId = new Map(slots.map((slot) => [slot.id, slot]))
  const timeOf = (startsAt: Date | null) => {
    if (!startsAt) return ''
    const { day, time } = wallClock(startsAt, zone)
    return `${Object.values(formatShortDay(locale, dateColumn(day))).join(' ')}, ${time}`
  }
  return (
    <details open={overlaps.length <= FEW} className="border-s-4 border-live bg-surface px-3 py-2">
      <summary className="cursor-pointer font-semibold">{t('overlaps', { count: overlaps.length })}</summary>
      <ul className="mt-2 grid gap-2">
        {overlaps.map(({ kind, name, ids }) => (
          <li key={`${kind} ${name} ${ids.join(' ')}`} className="text-sm">
            <span className="font-medium">{t(`overlap.${kind}`, { name })}:</span>{' '}
            {ids.map((id, index) => (
              <span key={id}>
                {index > 0 && ` ${t('and')} `}
                <a className="underline wrap-anywhere" href={`/desk/sessions/${id}`}>
                  {byId.get(id)?.title}
                </a>{' '}
                <span className="text-ink-muted">({timeOf(byId.get(id)?.startsAt ?? null)})</span>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}

const FEW = 5
