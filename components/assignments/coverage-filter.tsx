import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { GAPS, type Gap } from '@/lib/assignments/coverage'
import { formatShortDay } from '@/lib/i18n/format'

interface Props {
  path: string
  gap: Gap | null
  day: string | null
  days: readonly { key: string; day: Date }[]
  counts: Record<Gap, number>
  total: number
}

/** What is missing and on which day, each with its own address. */
export function CoverageFilter({ path, gap, day, days, counts, total }: Props) {
  const t = useTranslations('newsroom.board')
  const locale = useLocale()
  const href = (to: { gap?: string | null; day?: string | null }) => {
    const query = new URLSearchParams(
      Object.entries({ gap, day, ...to }).filter((pair): pair is [string, string] => !!pair[1]),
    )
    return query.size > 0 ? `${path}?${query.toString()}` : path
  }
  const dayName = (of: Date) => Object.values(formatShortDay(locale, of)).join(' ')
  return (
    <div className="grid gap-2">
      <Row label={t('filter')}>
        <Choice href={href({ gap: null })} current={gap === null} name={t('all')} count={total} />
        {GAPS.map((each) => (
          <Choice
            key={each}
            href={href({ gap: each })}
            current={gap === each}
            name={t(`gap.${each}`)}
            count={counts[each]}
          />
        ))}
      </Row>
      {days.length > 1 && (
        <Row label={t('days')}>
          <Choice href={href({ day: null })} current={day === null} name={t('everyDay')} />
          {days.map(({ key, day: each }) => (
            <Choice key={key} href={href({ day: key })} current={day === key} name={dayName(each)} />
          ))}
        </Row>
      )}
    </div>
  )
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">{children}</ul>
    </nav>
  )
}

function Choice({ href, current, name, count }: { href: string; current: boolean; name: string; count?: number }) {
  return (
    <li>
      <a
        className="inline-flex min-h-6 items-center gap-1.5 border-b-2 border-transparent aria-[current]:border-ink pointer-coarse:min-h-11"
        aria-current={current ? 'page' : undefined}
        href={href}
      >
        {name} {count !== undefined && <span className="text-ink-muted tabular-nums">{count}</span>}
      </a>
    </li>
  )
}
