import { useLocale, useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import { formatPartialDay } from '@/lib/i18n/format'
import type { OfficeWithDays } from '@/lib/speakers/model'

/** What a person was and is, each with its days as far as they are known. */
export function Offices({ offices }: { offices: readonly OfficeWithDays[] }) {
  return (
    <ul className="space-y-1.5">
      {offices.map((office, index) => (
        <li key={index} className="sm:grid sm:grid-cols-[1fr_auto] sm:gap-x-6">
          <span className="block">
            {office.title}
            {office.title && office.organisation && ', '}
            {office.organisation &&
              (office.organisationSlug ? (
                <a href={publicPath.organisation(office.organisationSlug)}>{office.organisation}</a>
              ) : (
                office.organisation
              ))}
          </span>
          <OfficeDays office={office} />
        </li>
      ))}
    </ul>
  )
}

function OfficeDays({ office: { since, until } }: { office: OfficeWithDays }) {
  const t = useTranslations('speakers.officeDays')
  const locale = useLocale()
  if (!since && !until) return null
  const words = {
    since: since ? formatPartialDay(locale, since) : '',
    until: until ? formatPartialDay(locale, until) : '',
  }
  const form = !until ? 'since' : !since ? 'until' : /-/.test(since + until) ? 'both' : 'years'
  return <span className="block text-fine leading-[1.4rem] text-ink-muted figures">{t(form, words)}</span>
}
