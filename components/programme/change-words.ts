import type { useTranslations } from 'next-intl'
import { dateColumn } from '@/lib/core/calendar-day'
import { formatList, formatShortDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { slotTime } from '@/components/sessions/session-words'
import { wallClock } from '@/lib/core/time-zone'
import type { Change, When } from '@/lib/programme/model'

type ChangeWords = ReturnType<typeof useTranslations<'programme.changes'>>
type RoleWords = ReturnType<typeof useTranslations<'sessions.role'>>

/** One change of a programme as a sentence, on the clock of its edition: "Moved from Fri 20 Nov, 10:00–11:00 to …". */
export function changeWords(
  change: Change,
  { t, roles, locale, zone }: { t: ChangeWords; roles: RoleWords; locale: Locale; zone: string },
): string {
  const when = (of: When) => whenWords(of, locale, zone) ?? t('unknown')
  const withNote = (said: string, note: string | null) => (note ? `${said} ${note}` : said)
  switch (change.kind) {
    case 'added':
      return t('added', { when: [when(change.to), change.room].filter(Boolean).join(', ') })
    case 'removed':
      return t('removed', { when: when(change.from) })
    case 'time':
      return t(
        'time',
        timesApart(change.from, change.to, locale, zone) ?? { from: when(change.from), to: when(change.to) },
      )
    case 'room':
      if (change.to === null) return t('roomGone', { from: change.from ?? '' })
      return change.from === null ? t('roomNew', { to: change.to }) : t('room', { from: change.from, to: change.to })
    case 'title':
      return t('retitled', { from: change.from })
    case 'cancelled':
      return withNote(t('cancelled'), change.note)
    case 'replaced':
      return withNote(change.by ? t('replacedBy', { by: change.by.name }) : t('replaced'), change.note)
    case 'held-again':
      return t('heldAgain')
    case 'joined':
      return t('joined', {
        people: formatList(
          locale,
          change.people.map(({ name, role }) => `${name} (${roles(role)})`),
        ),
      })
    case 'left':
      return t('left', {
        people: formatList(
          locale,
          change.people.map(({ name }) => name),
        ),
      })
    case 'role':
      return t('role', { person: change.person.name, from: roles(change.from), to: roles(change.to) })
  }
}

function whenWords({ day, startsAt, endsAt }: When, locale: Locale, zone: string): string | null {
  if (!day) return null
  const time = slotTime(
    locale,
    { startsAt: startsAt ? new Date(startsAt) : null, endsAt: endsAt ? new Date(endsAt) : null },
    zone,
  )
  return [Object.values(formatShortDay(locale, dateColumn(day))).join(' '), time].filter(Boolean).join(', ')
}

/** Where only the start moved within a day, and the length stayed, two times say it: "10:00", "11:30". */
function timesApart(from: When, to: When, locale: Locale, zone: string) {
  if (from.day !== to.day || !from.startsAt || !to.startsAt) return null
  const lengthOf = ({ startsAt, endsAt }: When) =>
    startsAt && endsAt ? Date.parse(endsAt) - Date.parse(startsAt) : null
  if (lengthOf(from) !== lengthOf(to)) return null
  const time = (instant: string) => wallClock(new Date(instant), zone).time
  return { from: time(from.startsAt), to: time(to.startsAt) }
}
