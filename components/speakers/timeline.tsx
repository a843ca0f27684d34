import { useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import type { Appearance, EditionAppearances } from '@/lib/speakers/model'

/** Appearances by edition, the newest first, each with the office of that day. */
export function Timeline({ editions }: { editions: readonly EditionAppearances[] }) {
  const common = useTranslations('common')
  return (
    <ol>
      {editions.map(({ edition, appearances }) => (
        <li key={edition.slug} className="grid gap-x-6 border-t border-rule py-4 sm:grid-cols-[5rem_1fr]">
          <p className="headline text-head figures">{edition.year}</p>
          <div>
            <h3 className="text-sm">
              <a href={publicPath.edition(edition.slug)} className="text-accent">
                {common('editionName', { number: edition.number, series: edition.series })}
              </a>
              {edition.city && <span className="text-ink-muted">, {edition.city}</span>}
            </h3>
            {appearances.map((appearance, index) => (
              <AppearanceLine key={index} appearance={appearance} edition={edition.slug} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  )
}

function AppearanceLine({ appearance, edition }: { appearance: Appearance; edition: string }) {
  const t = useTranslations('speakers')
  const sessions = useTranslations('sessions')
  const { session, role, title, organisation, organisationSlug, attendance } = appearance
  const announced = attendance === 'announced'
  return (
    <div className="mt-2">
      {session ? (
        <p className="max-w-[52ch] font-serif text-[1.0625rem] leading-snug font-semibold">
          <a href={publicPath.session(edition, session.slug)}>{session.title}</a>
        </p>
      ) : (
        <p className="text-sm">{announced ? t('announcedOnly') : t('sessionUnknown')}</p>
      )}
      <p className="mt-0.5 text-sm text-ink-muted">
        {session && sessions(`role.${role}`)}
        {session && (title ?? organisation) && ', '}
        {title}
        {title && organisation && ', '}
        {organisation &&
          (organisationSlug ? <a href={publicPath.organisation(organisationSlug)}>{organisation}</a> : organisation)}
      </p>
      {announced && session && <p className="text-fine text-warn">{t('announced')}</p>}
    </div>
  )
}
