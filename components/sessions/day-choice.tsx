import { useLocale, useTranslations } from 'next-intl'
import { calendarDay } from '@/lib/core/calendar-day'
import { publicPath } from '@/lib/core/public-paths'
import { formatWeekday } from '@/lib/i18n/format'
import { filterQuery, UNDATED, type ProgrammeFilter } from '@/lib/sessions/programme-filter'

interface Props {
  edition: string
  days: readonly (Date | null)[]
  filter: ProgrammeFilter
}

/** All days, or one of them; each keeps the other filters. */
export function DayChoice({ edition, days, filter }: Props) {
  const t = useTranslations('editions')
  const locale = useLocale()
  const choices = [
    { day: undefined, name: t('allDays') },
    ...days.map((day) => ({
      day: day ? calendarDay(day) : UNDATED,
      name: day ? formatWeekday(locale, day) : t('undated'),
    })),
  ]
  return (
    <nav aria-label={t('days')} data-print="no">
      <ul className="flex flex-wrap gap-x-5">
        {choices.map(({ day, name }) => (
          <li key={name}>
            <a
              href={publicPath.edition(edition) + filterQuery({ ...filter, day })}
              aria-current={filter.day === day ? 'true' : undefined}
              className="inline-flex min-h-11 items-center text-accent aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-accent aria-[current]:decoration-2"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
