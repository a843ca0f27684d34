import { useLocale } from 'next-intl'
import { formatShortDay } from '@/lib/i18n/format'

export interface StripDay {
  day: Date
  href: string
  note: string
  today: boolean
}

/** The days of an edition side by side, each leading to its part of the programme. */
export function DayStrip({ label, days }: { label: string; days: readonly StripDay[] }) {
  const locale = useLocale()
  return (
    <nav aria-label={label}>
      <ol className="grid auto-cols-fr grid-flow-col divide-x divide-rule border-y border-rule">
        {days.map(({ day, href, note, today }) => {
          const parts = formatShortDay(locale, day)
          return (
            <li key={href}>
              <a
                href={href}
                aria-current={today ? 'date' : undefined}
                className="group block px-3 py-3 hover:bg-surface hover:no-underline"
              >
                <span className="block text-fine text-ink-muted">{parts.weekday}</span>
                <span className="headline block text-head figures group-aria-[current]:text-live">
                  {parts.day} <span className="text-sub font-normal">{parts.month}</span>
                </span>
                <span className="mt-0.5 block text-fine text-ink-muted">{note}</span>
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
