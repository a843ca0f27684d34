import { useLocale, useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import { languageName } from '@/lib/i18n/format'
import type { ProgrammeSession } from '@/lib/sessions/model'
import { ParticipantLine } from './participant-line'
import { SessionChange } from './session-change'

interface Props {
  session: ProgrammeSession
  edition: string
  zone: string
  level: 3 | 4
  /** On at this moment. */
  current?: boolean
  /** On wide screens the head of the column shows the room. */
  inColumn?: boolean
}

/** What a slot is and who is in it, without its time. */
export function SessionSummary({ session, edition, zone, level, current = false, inColumn = false }: Props) {
  const t = useTranslations('sessions')
  const locale = useLocale()
  const Heading = `h${level}` as const
  const off = session.status === 'cancelled' || session.status === 'replaced'
  const { room, track, language } = session
  const facts = [track, language && language !== locale && languageName(locale, language)].filter(Boolean)
  return (
    <>
      <p className="meta">
        {current && <strong className="mr-2 font-semibold text-live">{t('onNow')}</strong>}
        {t(`type.${session.type}`)}
        {room && <span className={inColumn ? 'xl:sr-only' : ''}>, {room}</span>}
        {facts.length > 0 && `, ${facts.join(', ')}`}
      </p>
      <Heading className="headline mt-0.5 max-w-[48ch] text-sub">
        <a
          href={publicPath.session(edition, session.slug)}
          className={off ? 'text-ink-muted line-through decoration-1' : ''}
        >
          {session.title}
        </a>
      </Heading>
      <SessionChange session={session} edition={edition} zone={zone} />
      {session.participants.length > 0 && (
        <div className="mt-1.5">
          <ParticipantLine participants={session.participants} />
        </div>
      )}
    </>
  )
}
