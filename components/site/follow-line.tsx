import { useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import type { FollowLink } from '@/lib/site/model'

/** After a story: where its readers can go on following the house. */
export function FollowLine({ follow }: { follow: readonly FollowLink[] }) {
  const t = useTranslations('layout')
  return (
    <nav aria-label={t('follow')} data-print="no" className="mt-4 text-sm">
      <ul className="flex flex-wrap items-center gap-x-4">
        <li className="font-semibold">{t('follow')}</li>
        {follow.map(({ name, url }) => (
          <li key={url}>
            <a href={url} rel="me" className="link inline-flex min-h-11 items-center">
              {name}
            </a>
          </li>
        ))}
        <li>
          <a
            href={publicPath.coverageFeed}
            type="application/rss+xml"
            className="link inline-flex min-h-11 items-center"
          >
            {t('feed')}
          </a>
        </li>
      </ul>
    </nav>
  )
}
