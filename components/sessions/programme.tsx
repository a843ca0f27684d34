import { useLocale, useTranslations } from 'next-intl'
import { calendarDay } from '@/lib/core/calendar-day'
import { formatWeekday } from '@/lib/i18n/format'
import { programmeDays, type ProgrammeSession } from '@/lib/sessions/model'
import { roomGrid } from '@/lib/sessions/room-grid'
import { RoomColumns } from './room-columns'
import { SessionRow } from './session-row'

interface Props {
  sessions: readonly ProgrammeSession[]
  edition: string
  zone: string
  /** The ids of what is on at this moment. */
  current: ReadonlySet<string>
}

/** The address within the page at which a day begins. */
export function dayAnchor(day: Date | null): string {
  return day ? `day-${calendarDay(day)}` : 'day-unknown'
}

/** The programme by day; sessions whose day no source names come last and say so. */
export function Programme({ sessions, edition, zone, current }: Props) {
  const t = useTranslations('editions')
  const locale = useLocale()
  return programmeDays(sessions).map(({ day, sessions: slots }) => {
    const grid = roomGrid(slots)
    return (
      <section
        key={dayAnchor(day)}
        id={dayAnchor(day)}
        aria-labelledby={`${dayAnchor(day)}-name`}
        className={`grid gap-x-8 gap-y-4 border-t border-ink pt-3 pb-10 ${grid ? '' : 'lg:grid-cols-[14rem_1fr]'}`}
      >
        <div>
          <h2 id={`${dayAnchor(day)}-name`} className="headline text-sub lg:sticky lg:top-4">
            {day ? formatWeekday(locale, day) : t('undated')}
          </h2>
          {!day && <p className="mt-1 max-w-56 text-fine text-ink-muted">{t('undatedNote')}</p>}
        </div>
        <div>
          {grid ? (
            <RoomColumns grid={grid} edition={edition} zone={zone} current={current} />
          ) : (
            slots.map((session) => (
              <SessionRow key={session.id} session={session} edition={edition} zone={zone} current={current} />
            ))
          )}
        </div>
      </section>
    )
  })
}
