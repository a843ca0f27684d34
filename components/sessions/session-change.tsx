import { useLocale, useTranslations } from 'next-intl'
import { dateColumn } from '@/lib/core/calendar-day'
import { publicPath } from '@/lib/core/public-paths'
import { wallClock } from '@/lib/core/time-zone'
import { formatTime, formatWeekday } from '@/lib/i18n/format'
import type { ProgrammeSession } from '@/lib/sessions/model'

interface Props {
  session: Pick<ProgrammeSession, 'status' | 'statusNote' | 'replacedBy' | 'previouslyStartsAt'>
  edition: string
  zone: string
}

/** What became of a session that is not held as announced: it stays in the programme and says so. */
export function SessionChange({ session, edition, zone }: Props) {
  const t = useTranslations('sessions')
  const locale = useLocale()
  const { status, statusNote, replacedBy, previouslyStartsAt: before } = session
  if (status === 'scheduled') return null
  return (
    <p className="mt-1 max-w-[60ch] text-sm text-live">
      <strong className="font-semibold">{t(`status.${status}`)}</strong>
      {statusNote && `. ${statusNote}`}
      {before && (
        <span className="block">
          {t('previously', {
            day: formatWeekday(locale, dateColumn(wallClock(before, zone).day)),
            time: formatTime(locale, before, zone),
          })}
        </span>
      )}
      {replacedBy && (
        <span className="block">
          {t('instead')}{' '}
          <a href={publicPath.session(edition, replacedBy.slug)} className="underline">
            {replacedBy.title}
          </a>
        </span>
      )}
    </p>
  )
}
