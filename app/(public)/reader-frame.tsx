import type { ReactNode } from 'react'
import { getLocale, getTranslations } from 'next-intl/server'
import { currentTime } from '@/lib/core/clock'
import { publicPath } from '@/lib/core/public-paths'
import { phaseOf } from '@/lib/editions/model'
import { getCurrentEdition } from '@/lib/editions/queries'
import { getHouse } from '@/lib/site/queries'
import { editionWords } from '@/components/editions/edition-words'
import { Footer } from '@/components/layout/footer'
import { Masthead } from '@/components/layout/masthead'
import { EnhanceScript, ThemeScript } from './enhance-script'

interface Props {
  children: ReactNode
  /** Whether the small scripts of the reader's site run: they change a page under the hands of a framework that runs too. */
  enhanced?: boolean
}

/** What stands around every page of the reader's site. */
export async function ReaderFrame({ children, enhanced = true }: Props) {
  const now = currentTime()
  const [t, common, locale, edition, house] = await Promise.all([
    getTranslations('layout'),
    getTranslations('common'),
    getLocale(),
    getCurrentEdition(now),
    getHouse(),
  ])
  const sections = [
    { name: t('coverage'), href: publicPath.articles },
    { name: t('editions'), href: publicPath.editions },
    { name: t('speakers'), href: publicPath.speakers },
    { name: t('topics'), href: publicPath.topics },
    { name: t('quotes'), href: publicPath.quotes },
  ]
  const more = [
    { name: t('organisations'), href: publicPath.organisations },
    { name: t('corrections'), href: publicPath.corrections },
  ]
  return (
    <>
      <ThemeScript />
      <Masthead
        sections={sections}
        edition={
          edition && {
            line: editionWords(common, locale).line(edition),
            href: publicPath.edition(edition.slug),
            live: phaseOf(edition, now) === 'in-progress',
          }
        }
      />
      <main id="content" tabIndex={-1} className="frame outline-none">
        {children}
      </main>
      <Footer
        sections={[...sections, ...more]}
        house={house.pages.map(({ name, title }) => ({ name: title, href: publicPath.service(name) }))}
        follow={house.follow.map(({ name, url }) => ({ name, href: url }))}
      />
      {enhanced && <EnhanceScript name="site" />}
    </>
  )
}
