import { useLocale, useTranslations } from 'next-intl'
import { formatWeekday } from '@/lib/i18n/format'
import type { CoverageRow } from '@/lib/assignments/coverage'
import { CoverageLine } from './coverage-line'

interface Props {
  rows: readonly CoverageRow[]
  /** Whether the viewer assigns colleagues, or takes sessions. */
  assigns: boolean
}

/** An edition's sessions by day, each with what is written of it and who is at it. */
export function CoverageTable({ rows, assigns }: Props) {
  const t = useTranslations('newsroom.board')
  const locale = useLocale()
  const days = [...new Set(rows.map(({ session }) => session.day?.getTime() ?? null))]
  return days.map((day) => (
    <section key={day} className="grid">
      <h2 className="border-b border-ink pb-1 font-semibold">
        {day === null ? t('noDay') : formatWeekday(locale, new Date(day), { withYear: true })}
      </h2>
      <ul>
        {rows
          .filter(({ session }) => (session.day?.getTime() ?? null) === day)
          .map((row) => (
            <CoverageLine key={row.session.id} row={row} assigns={assigns} />
          ))}
      </ul>
    </section>
  ))
}
