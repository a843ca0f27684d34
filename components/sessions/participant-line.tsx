import { useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import type { Participant } from '@/lib/sessions/model'

const LEADING = new Set<Participant['role']>(['moderator', 'chair', 'host'])

/** Everybody of a session in one run of text: whoever leads it is named as such, the others follow. */
export function ParticipantLine({ participants }: { participants: readonly Participant[] }) {
  const t = useTranslations('sessions')
  return (
    <p className="text-sm text-ink-muted">
      {participants.map(({ slug, name, role, attendance }, index) => (
        <span key={slug + role}>
          <span className="inline-block">
            <a href={publicPath.speaker(slug)} className="text-ink">
              {name}
            </a>
            {LEADING.has(role) && ` (${t(`role.${role}`).toLocaleLowerCase()})`}
            {attendance === 'announced' && ` (${t('announcedShort')})`}
            {index < participants.length - 1 && ','}
          </span>{' '}
        </span>
      ))}
    </p>
  )
}
