import { useLocale, useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import { formatInstant } from '@/lib/i18n/format'

interface Props {
  version: { number: number; name: string; at: Date }
  edition: string
  zone: string
}

/** Which version of a programme readers see, and the way to what changed. */
export function LastVersion({ version: { number, name, at }, edition, zone }: Props) {
  const t = useTranslations('programme.changes')
  const locale = useLocale()
  return (
    <p className="mt-6 text-sm text-ink-muted wrap-anywhere">
      {t('lastVersion', { number, name, day: formatInstant(locale, at, zone) })}{' '}
      <a className="link" href={publicPath.editionChanges(edition)}>
        {t('all')}
      </a>
    </p>
  )
}
