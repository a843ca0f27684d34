import { useLocale, useTranslations } from 'next-intl'
import { Tabs } from '@/components/ui/tabs'
import { calendarDay } from '@/lib/core/calendar-day'
import { formatShortDay } from '@/lib/i18n/format'

interface Props {
  path: string
  days: readonly Date[]
  /** Whether there are sessions whose day nobody knows. */
  undated: boolean
  /** Null: those without a day. */
  current: string | null
  list: boolean
}

/** The days of a programme, each with its own address. */
export function DayTabs({ path, days, undated, current, list }: Props) {
  const t = useTranslations('programme')
  const locale = useLocale()
  const view = list ? '&view=list' : ''
  return (
    <Tabs
      label={t('days')}
      tabs={[
        ...days.map((day) => ({
          name: Object.values(formatShortDay(locale, day)).join(' '),
          href: `${path}?day=${calendarDay(day)}${view}`,
          current: calendarDay(day) === current,
        })),
        ...(undated ? [{ name: t('undated'), href: `${path}?day=unknown${view}`, current: current === null }] : []),
      ]}
    />
  )
}
