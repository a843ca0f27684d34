import { useLocale, useTranslations } from 'next-intl'
import { programmeDays, type ProgrammeSession } from '@/lib/sessions/model'
import { onNow } from '@/lib/sessions/on-now'
import { filterProgramme, type ProgrammeFilter } from '@/lib/sessions/programme-filter'
import type { Edition } from '@/lib/editions/model'
import { DayChoice } from '@/components/sessions/day-choice'
import { NowLine } from '@/components/sessions/now-line'
import { Programme } from '@/components/sessions/programme'
import { ProgrammeFilters } from '@/components/sessions/programme-filters'
import { ReaderClock } from '@/components/sessions/reader-clock'
import { zoneWords } from '@/components/sessions/session-words'
import { EmptyNote } from '@/components/ui/empty-note'

interface Props {
  edition: Edition
  sessions: readonly ProgrammeSession[]
  filter: ProgrammeFilter
  now: Date
}

/** The programme with its clock, its days, its filters, and what is on. */
export function ProgrammeTab({ edition, sessions, filter, now }: Props) {
  const t = useTranslations('editions')
  const sessionWords = useTranslations('sessions')
  const locale = useLocale()
  const zone = edition.timeZone ?? 'UTC'
  const timed = sessions.find(({ startsAt }) => startsAt !== null)?.startsAt
  const days = programmeDays(sessions).map(({ day }) => day)
  const shown = filterProgramme(sessions, filter)
  const moment = onNow(sessions, now)
  const filtered = Object.keys(filter).length > 0
  return (
    <programme-filter className="block">
      <div data-part="now">
        <NowLine moment={moment} zone={zone} edition={edition.slug} shown={shown} />
      </div>
      <div className="mb-5 max-w-[64ch] text-sm text-ink-muted">
        <p>
          {timed && (
            <>{t('zone', { place: zoneWords(sessionWords, locale, { zone, city: edition.city, at: timed }) })} </>
          )}
          {t('programmePartial')}
        </p>
        <div data-part="clock">{timed && <ReaderClock />}</div>
      </div>
      <div data-part="days">{days.length > 1 && <DayChoice edition={edition.slug} days={days} filter={filter} />}</div>
      <div className="mt-2 mb-6">
        <ProgrammeFilters edition={edition.slug} sessions={sessions} filter={filter} />
      </div>
      <p className="mb-4 text-fine text-ink-muted empty:mb-0" role="status">
        {filtered && sessionWords('shown', { count: shown.length, all: sessions.length })}
      </p>
      <div data-part="sessions">
        <Programme
          sessions={shown}
          edition={edition.slug}
          zone={zone}
          current={new Set(moment.now.map(({ id }) => id))}
        />
        {shown.length === 0 && <EmptyNote>{sessionWords('noneFits')}</EmptyNote>}
      </div>
    </programme-filter>
  )
}
