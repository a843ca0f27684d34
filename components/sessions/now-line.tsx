import { useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import type { OnNow } from '@/lib/sessions/on-now'
import type { ProgrammeSession } from '@/lib/sessions/model'
import { SlotTime } from './slot-time'

interface Props {
  moment: OnNow
  zone: string
  edition: string
  /** The sessions that the programme below lists. */
  shown: readonly ProgrammeSession[]
}

/** What is on and what comes next, with the way to its place in the programme. */
export function NowLine({ moment, zone, edition, shown }: Props) {
  const t = useTranslations('sessions')
  // What the filters have left out cannot be jumped to; its own page can.
  const here = new Set(shown.map(({ id }) => id))
  const way = ({ id, slug }: ProgrammeSession) =>
    here.has(id) ? `#session-${slug}` : publicPath.session(edition, slug)
  if (moment.now.length + moment.next.length === 0) return null
  return (
    <section aria-label={t('nowAndNext')} data-print="no" className="mb-6 border-y border-live py-2.5 text-[0.9375rem]">
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <Line name={t('onNow')} sessions={moment.now} zone={zone} way={way} />
        <Line name={t('next')} sessions={moment.next} zone={zone} way={way} />
      </dl>
    </section>
  )
}

interface LineProps {
  name: string
  sessions: readonly ProgrammeSession[]
  zone: string
  way: (session: ProgrammeSession) => string
}

function Line({ name, sessions, zone, way }: LineProps) {
  if (sessions.length === 0) return null
  return (
    <>
      <dt className="font-semibold text-live">{name}</dt>
      {sessions.map((session) => (
        <dd key={session.id} className="col-start-2">
          <span className="mr-3 figures">
            <SlotTime session={session} zone={zone} />
          </span>
          <a href={way(session)} className="link">
            {session.title}
          </a>
          {session.room && <span className="text-ink-muted">, {session.room}</span>}
        </dd>
      ))}
    </>
  )
}
