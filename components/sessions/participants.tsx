import { useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import type { Participant } from '@/lib/sessions/model'
import { Monogram } from '@/components/speakers/monogram'

/** Who is in a session, one by one, with role and the office of that day. */
export function Participants({ participants }: { participants: readonly Participant[] }) {
  const t = useTranslations('sessions')
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2">
      {participants.map(({ slug, name, role, attendance, title, organisation, organisationSlug }) => (
        <li key={slug + role} className="grid grid-cols-[2.75rem_1fr] gap-x-3 border-t border-rule py-3">
          <Monogram name={name} />
          <div>
            <p className="leading-snug">
              <a href={publicPath.speaker(slug)} className="font-semibold">
                {name}
              </a>
              <span className="text-sm text-ink-muted"> {t(`role.${role}`)}</span>
            </p>
            {(title ?? organisation) && (
              <p className="mt-0.5 text-sm leading-snug text-ink-muted">
                {title}
                {title && organisation && ', '}
                {organisation &&
                  (organisationSlug ? (
                    <a href={publicPath.organisation(organisationSlug)}>{organisation}</a>
                  ) : (
                    organisation
                  ))}
              </p>
            )}
            {attendance === 'announced' && <p className="mt-0.5 text-fine text-warn">{t('announced')}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
