import { useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import type { SpeakerAtEdition as Speaker } from '@/lib/speakers/model'
import { Monogram } from './monogram'

/** A speaker among those of one edition: the office of those days and the sessions. */
export function SpeakerAtEdition({ speaker, edition }: { speaker: Speaker; edition: string }) {
  const t = useTranslations('sessions')
  const announced = speaker.appearances.every(({ attendance }) => attendance === 'announced')
  return (
    <li className="grid grid-cols-[2.75rem_1fr] gap-x-3 border-t border-rule py-3">
      <Monogram name={speaker.name} />
      <div className="text-sm leading-snug">
        <a href={publicPath.speaker(speaker.slug)} className="text-base font-semibold">
          {speaker.name}
        </a>
        {speaker.office && (
          <p className="mt-0.5 text-ink-muted">
            {[speaker.office.title, speaker.office.organisation].filter(Boolean).join(', ')}
          </p>
        )}
        {announced && <p className="mt-0.5 text-fine text-warn">{t('announced')}</p>}
        {speaker.appearances.map(
          ({ session, role }) =>
            session && (
              <p key={session.slug + role} className="mt-1 text-fine">
                <span className="text-ink-muted">{t(`role.${role}`)}, </span>
                <a href={publicPath.session(edition, session.slug)} className="text-accent">
                  {session.title}
                </a>
              </p>
            ),
        )}
      </div>
    </li>
  )
}
