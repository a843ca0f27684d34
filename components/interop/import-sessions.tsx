import { useLocale, useTranslations, type Locale } from 'next-intl'
import { RowTable } from '@/components/ui/row-table'
import { dateColumn } from '@/lib/core/calendar-day'
import { formatDay, formatList, formatTime } from '@/lib/i18n/format'
import { PREVIEW_PAGE } from '@/lib/interop/import-limits'
import type { Plan } from '@/lib/interop/planning/plan'
import type { SessionPlan } from '@/lib/interop/planning/sessions'
import type { SourceSession } from '@/lib/interop/programme-file'

interface Line {
  id: string
  what: 'new' | 'changed' | 'gone'
  title: string
  at: string
  changes: SessionPlan['changes']
  people: number
  /** Of a new session: when and where it is, and with whom. */
  source: SourceSession | null
}

/** Every session that is new, changed or gone, a page at a time; what stays as it is, is only counted. */
export function ImportSessions({ plan, zone, page, path }: { plan: Plan; zone: string; page: number; path: string }) {
  const t = useTranslations('imports.desk')
  const report = useTranslations('imports.report')
  const locale = useLocale()
  const lines = linesOf(plan)
  const names = new Map(plan.people.map(({ person }) => [person.key, person.name]))
  const pages = Math.max(1, Math.ceil(lines.length / PREVIEW_PAGE))
  const at = Math.min(page, pages)
  if (lines.length === 0) return <p>{t('nothing')}</p>
  const short = (text: string | null) =>
    text === null ? report('nothing') : text.length > 80 ? `${text.slice(0, 79)}…` : text
  return (
    <section aria-labelledby="import-sessions" className="grid gap-2">
      <h2 id="import-sessions" className="font-semibold">
        {t('sessions', { count: lines.length })}
      </h2>
      <RowTable
        rows={lines.slice((at - 1) * PREVIEW_PAGE, at * PREVIEW_PAGE)}
        columns={[
          { key: 'what', heading: t('what'), cell: ({ what }) => t(`whatIs.${what}`) },
          {
            key: 'title',
            heading: t('session'),
            isRowHeading: true,
            cell: ({ title }) => <span className="wrap-anywhere">{title}</span>,
          },
          {
            key: 'changes',
            heading: t('changes'),
            cell: ({ changes, people, source }) => (
              <ul className="wrap-anywhere">
                {source && newWords(locale, source, zone, names).map((words) => <li key={words}>{words}</li>)}
                {changes.map((change) => (
                  <li key={change.field}>
                    {report('change', { field: change.field, from: short(change.from), to: short(change.to) })}
                    {change.contested && ` ${change.applies ? t('contestedFile') : t('contestedDesk')}`}
                  </li>
                ))}
                {people > 0 && <li>{t('peopleChanges', { count: people })}</li>}
              </ul>
            ),
          },
          {
            key: 'at',
            heading: t('place'),
            look: 'max-md:hidden',
            cell: ({ at: place }) => <span className="wrap-anywhere">{place}</span>,
          },
        ]}
      />
      {pages > 1 && (
        <nav aria-label={t('pages')} className="flex flex-wrap gap-6">
          {at > 1 && (
            <a className="underline" href={`${path}?page=${at - 1}`}>
              {t('previous')}
            </a>
          )}
          <span>{t('pageOf', { page: at, pages })}</span>
          {at < pages && (
            <a className="underline" href={`${path}?page=${at + 1}`}>
              {t('next')}
            </a>
          )}
        </nav>
      )}
    </section>
  )
}

function linesOf({ sessions, gone }: Plan): Line[] {
  const told = sessions.flatMap(({ source, session, changes, people }): Line[] => {
    const moved = people.add.length + people.remove.length + people.change.length
    const line = { id: source.key, title: source.title, at: source.at, source: null }
    if (session === null) return [{ ...line, what: 'new', changes: [], people: 0, source }]
    return changes.length + moved > 0 ? [{ ...line, what: 'changed', changes, people: moved }] : []
  })
  return [
    ...gone.map(({ ref, session }): Line => ({
      id: ref.id,
      what: 'gone',
      title: session.title,
      at: '',
      changes: [],
      people: 0,
      source: null,
    })),
    ...told,
  ]
}

/** When and where a new session is, on the edition's clock, and who takes part. */
function newWords(
  locale: Locale,
  { day, startsAt, endsAt, room, people }: SourceSession,
  zone: string,
  names: ReadonlyMap<string, string>,
): string[] {
  const hours = [startsAt, endsAt].flatMap((time) => (time ? formatTime(locale, time, zone) : [])).join('–')
  const when = [day && formatDay(locale, dateColumn(day)), hours].filter(Boolean).join(', ')
  const who = people.flatMap(({ person }) => names.get(person) ?? [])
  return [when, room ?? '', formatList(locale, who)].filter(Boolean)
}
