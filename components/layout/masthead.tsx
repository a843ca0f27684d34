import { useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import { SearchBox } from './search-box'
import { SectionNav, type Section } from './section-nav'

interface Props {
  /** The conference of the moment: its line and where it leads. */
  edition: { line: string; href: string; live: boolean } | null
  sections: readonly Section[]
}

export function Masthead({ edition, sections }: Props) {
  const t = useTranslations('layout')
  const common = useTranslations('common')
  return (
    <header className="frame pt-3 sm:pt-5">
      <div className="grid grid-cols-[1fr_auto] items-end gap-x-6 gap-y-1 sm:items-center">
        <a
          href={publicPath.front}
          aria-label={t('home')}
          className="headline text-[2.125rem] leading-none tracking-[-0.025em] hover:no-underline sm:text-[2.75rem]"
        >
          {common('siteName')}
        </a>
        <SearchBox />
        {edition && (
          <p className="col-span-2 text-fine text-ink-muted figures">
            {edition.live && <span className="mr-1.5 font-semibold text-live">{t('editionNow')}</span>}
            <a href={edition.href} className="inline-block py-1">
              <span className="sr-only">{t('currentEdition')}: </span>
              {edition.line}
            </a>
          </p>
        )}
      </div>
      <SectionNav label={t('sections')} sections={sections} />
    </header>
  )
}
