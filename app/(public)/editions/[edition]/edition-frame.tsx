import type { ReactNode } from 'react'
import { getLocale, getTranslations } from 'next-intl/server'
import { currentTime } from '@/lib/core/clock'
import { publicPath } from '@/lib/core/public-paths'
import { countArticles } from '@/lib/articles/queries/list'
import type { Edition } from '@/lib/editions/model'
import { countQuotes } from '@/lib/quotes/queries'
import { countSessionsByDay } from '@/lib/sessions/queries'
import { countEditionSpeakers } from '@/lib/speakers/queries'
import { EditionHeader } from '@/components/editions/edition-header'
import { editionWords } from '@/components/editions/edition-words'
import { JsonLd } from '@/components/ui/json-ld'
import { Tabs } from '@/components/ui/tabs'
import { breadcrumbs } from '../../structured-data/nodes'

interface Props {
  edition: Edition
  current: 'programme' | 'coverage' | 'speakers' | 'quotes'
  children: ReactNode
}

/** The title block and the tabs that all parts of an edition share. */
export async function EditionFrame({ edition, current, children }: Props) {
  const [t, common, locale, sessionsByDay, articles, speakers, quotes] = await Promise.all([
    getTranslations('editions'),
    getTranslations('common'),
    getLocale(),
    countSessionsByDay(edition.id),
    countArticles({ editionId: edition.id }),
    countEditionSpeakers(edition.id),
    countQuotes({ editionId: edition.id }),
  ])
  const sessions = sessionsByDay.reduce((sum, { count }) => sum + count, 0)
  const tabs = [
    { part: 'programme', href: publicPath.edition(edition.slug), count: sessions },
    { part: 'coverage', href: publicPath.editionCoverage(edition.slug), count: articles },
    { part: 'speakers', href: publicPath.editionSpeakers(edition.slug), count: speakers },
    { part: 'quotes', href: publicPath.editionQuotes(edition.slug), count: quotes },
  ] as const
  const here = tabs.filter(({ part }) => part === current && part !== 'programme')
  const way = breadcrumbs([
    [t('title'), publicPath.editions],
    [editionWords(common, locale).inPlace(edition), publicPath.edition(edition.slug)],
    ...here.map(({ part, href }) => [t(part), href] as const),
  ])
  return (
    <>
      <JsonLd graph={[way]} />
      <EditionHeader edition={edition} now={currentTime()} />
      <Tabs
        label={t('tabs')}
        tabs={tabs.map(({ part, href, count }) => ({ name: t(part), href, count, current: part === current }))}
      />
      <div className="pt-7">{children}</div>
    </>
  )
}
