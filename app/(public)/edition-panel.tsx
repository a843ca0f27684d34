import { useTranslations } from 'next-intl'
import { calendarDay } from '@/lib/core/calendar-day'
import { publicPath } from '@/lib/core/public-paths'
import { wallClock } from '@/lib/core/time-zone'
import { daysOf, type Edition, type EditionPhase } from '@/lib/editions/model'
import type { Locale } from '@/lib/i18n/locales'
import { DayStrip } from '@/components/editions/day-strip'
import { editionWords } from '@/components/editions/edition-words'
import { Ornament } from '@/components/editions/ornament'
import { dayAnchor } from '@/components/sessions/programme'
import { SectionHeading } from '@/components/ui/section-heading'

interface Props {
  edition: Edition
  phase: EditionPhase
  sessionsByDay: readonly { day: Date | null; count: number }[]
  now: Date
  locale: Locale
}

/** The conference of the moment on the front page: what it is, and its days. */
export function EditionPanel({ edition, phase, sessionsByDay, now, locale }: Props) {
  const t = useTranslations('front')
  const words = editionWords(useTranslations('common'), locale)
  const path = publicPath.edition(edition.slug)
  const today = wallClock(now, edition.timeZone ?? 'UTC').day
  const title = {
    'in-progress': t('edition'),
    planned: t('editionNext'),
    held: t('editionOver'),
    'not-held': t('edition'),
  }
  const countOn = (day: Date) => sessionsByDay.find((group) => group.day?.getTime() === day.getTime())?.count ?? 0
  return (
    <>
      <SectionHeading more={{ href: path, name: t('programme') }}>{title[phase]}</SectionHeading>
      <div className="grid grid-cols-[6rem_1fr] items-center gap-x-5 pt-1">
        <div className="h-24 overflow-hidden">
          <Ornament edition={edition} scale={1.1} />
        </div>
        <div>
          <h3 className="headline text-head">
            <a href={path}>{words.inPlace(edition)}</a>
          </h3>
          <p className="mt-1 text-sm text-ink-muted figures">{words.dates(edition)}</p>
        </div>
      </div>
      {edition.startsOn && (
        <div className="mt-5">
          <DayStrip
            label={t('days')}
            days={daysOf(edition).map((day) => ({
              day,
              href: `${path}#${dayAnchor(countOn(day) > 0 ? day : null)}`,
              note: t('sessions', { count: countOn(day) }),
              today: calendarDay(day) === today,
            }))}
          />
        </div>
      )}
    </>
  )
}
