import { useLocale, useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import type { ProgrammeSession } from '@/lib/sessions/model'
import { ParticipantLine } from './participant-line'
import { slotTime } from './session-words'

interface Props {
  session: ProgrammeSession
  edition: string
  zone: string
  level?: 3 | 4
}

/** A slot of the programme: its time in the rail, then what it is and who is in it. */
export function SessionRow({ session, edition, zone, level = 3 }: Props) {
  const t = useTranslations('sessions')
  const time = slotTime(useLocale(), session, zone)
  const Heading = `h${level}` as const
  const changed = session.status !== 'scheduled'
  return (
    <article className="grid gap-x-6 gap-y-1 border-t border-rule py-3.5 first:border-t-0 first:pt-0 sm:grid-cols-[6.5rem_1fr]">
      <p className={`text-sm figures sm:pt-0.5 ${time ? '' : 'hidden text-ink-muted sm:block'}`}>
        {time ?? <span aria-hidden="true">–</span>}
      </p>
      <div>
        <p className="meta">
          {t(`type.${session.type}`)}
          {session.room && `, ${session.room}`}
          {session.track && `, ${session.track}`}
        </p>
        <Heading className="headline mt-0.5 max-w-[48ch] text-sub">
          <a
            href={publicPath.session(edition, session.slug)}
            className={session.status === 'cancelled' ? 'line-through decoration-1' : ''}
          >
            {session.title}
          </a>
        </Heading>
        {changed && (
          <p className="mt-1 text-sm text-live">
            <strong className="font-semibold">{t(`status.${session.status}`)}</strong>
            {session.statusNote && `. ${session.statusNote}`}
          </p>
        )}
        {session.participants.length > 0 && (
          <div className="mt-1.5">
            <ParticipantLine participants={session.participants} />
          </div>
        )}
        {session.parts.length > 0 && (
          <ol className="mt-3 border-l border-rule pl-4">
            {session.parts.map((part) => (
              <li key={part.id}>
                <SessionRow session={part} edition={edition} zone={zone} level={4} />
              </li>
            ))}
          </ol>
        )}
      </div>
    </article>
  )
}
