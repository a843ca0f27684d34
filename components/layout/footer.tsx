import { useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import type { Section } from './section-nav'

export function Footer({ sections }: { sections: readonly Section[] }) {
  const t = useTranslations('layout')
  const common = useTranslations('common')
  return (
    <footer className="frame mt-auto pt-20 pb-10">
      <div className="grid gap-x-8 gap-y-6 border-t-[3px] border-ink pt-5 md:grid-cols-[1fr_2fr]">
        <div>
          <p className="headline text-head">{common('siteName')}</p>
          <p className="mt-2 max-w-80 text-sm text-ink-muted">{t('about')}</p>
        </div>
        <nav aria-label={t('footer')}>
          <ul className="grid grid-cols-2 gap-x-6 sm:grid-cols-4">
            {sections.map(({ name, href }) => (
              <li key={href}>
                <a href={href} className="flex min-h-11 items-center text-sm md:min-h-8">
                  {name}
                </a>
              </li>
            ))}
            <li>
              <a
                href={publicPath.coverageFeed}
                type="application/rss+xml"
                className="flex min-h-11 items-center text-sm md:min-h-8"
              >
                {t('feed')}
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
