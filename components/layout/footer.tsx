import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import type { Section } from './section-nav'

interface Props {
  sections: readonly Section[]
  /** The pages on which the house speaks of itself. */
  house: readonly Section[]
  /** Where readers can follow it elsewhere. */
  follow: readonly Section[]
}

export function Footer({ sections, house, follow }: Props) {
  const t = useTranslations('layout')
  const common = useTranslations('common')
  return (
    <footer className="frame mt-auto pt-20 pb-10">
      <div className="grid gap-x-8 gap-y-6 border-t-[3px] border-ink pt-5 md:grid-cols-[1fr_2fr]">
        <div>
          <p className="headline text-head">{common('siteName')}</p>
          <p className="mt-2 max-w-80 text-sm text-ink-muted">{t('about')}</p>
          <theme-choice
            data-print="no"
            data-label={t('theme')}
            data-device={t('themeDevice')}
            data-light={t('themeLight')}
            data-dark={t('themeDark')}
          />
        </div>
        <nav aria-label={t('footer')} className="grid grid-cols-2 gap-x-6 gap-y-5 sm:grid-cols-4">
          <List name={t('sections')} links={sections} wide />
          {house.length > 0 && <List name={t('house')} links={house} />}
          <List name={t('follow')} links={follow} rel="me">
            <li>
              <a href={publicPath.coverageFeed} type="application/rss+xml" className={LINK}>
                {t('feed')}
              </a>
            </li>
            <li>
              <a href={publicPath.developers} className={LINK}>
                {t('developers')}
              </a>
            </li>
          </List>
        </nav>
      </div>
    </footer>
  )
}

const LINK = 'flex min-h-11 items-center text-sm md:min-h-8'

interface ListProps {
  name: string
  links: readonly Section[]
  rel?: string
  wide?: boolean
  children?: ReactNode
}

function List({ name, links, rel, wide = false, children }: ListProps) {
  return (
    <div className={wide ? 'col-span-2' : undefined}>
      <p className="label mb-1">{name}</p>
      <ul className={wide ? 'columns-2 gap-x-6' : undefined}>
        {links.map(({ name: link, href }) => (
          <li key={href} className="break-inside-avoid">
            <a href={href} rel={rel} className={LINK}>
              {link}
            </a>
          </li>
        ))}
        {children}
      </ul>
    </div>
  )
}
