import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { currentTime } from '@/lib/core/clock'
import { publicPath } from '@/lib/core/public-paths'
import { listArticles } from '@/lib/articles/queries/list'
import { phaseOf } from '@/lib/editions/model'
import { getCurrentEdition } from '@/lib/editions/queries'
import { getQuoteOfTheDay } from '@/lib/quotes/queries'
import { countSessionsByDay } from '@/lib/sessions/queries'
import { getHouse } from '@/lib/site/queries'
import { ArticleBrief, ArticleRow, SecondStory } from '@/components/articles/article-card'
import { LeadStory } from '@/components/articles/lead-story'
import { QuoteItem } from '@/components/quotes/quote-item'
import { JsonLd } from '@/components/ui/json-ld'
import { EmptyNote } from '@/components/ui/empty-note'
import { SectionHeading } from '@/components/ui/section-heading'
import { EditionPanel } from './edition-panel'
import { pageMetadata } from './page-metadata'
import { publisher } from './structured-data/nodes'
import { webSite } from './structured-data/web-site'

const SECOND = 2
const LATEST = 5
const MORE = 6

export async function generateMetadata(): Promise<Metadata> {
  const [t, common] = await Promise.all([getTranslations('front'), getTranslations('common')])
  return pageMetadata({
    title: t('title'),
    description: common('siteDescription'),
    path: publicPath.front,
    standsAlone: true,
  })
}

export default async function FrontPage() {
  const now = currentTime()
  const [t, common, locale, house, edition, articles, quote] = await Promise.all([
    getTranslations('front'),
    getTranslations('common'),
    getLocale(),
    getHouse(),
    getCurrentEdition(now),
    listArticles({}, { limit: 1 + SECOND + LATEST + MORE }),
    getQuoteOfTheDay(now),
  ])
  const sessionsByDay = edition ? await countSessionsByDay(edition.id) : []
  const [lead] = articles
  const second = articles.slice(1, 1 + SECOND)
  const others = articles.slice(1 + SECOND)
  return (
    <>
      <h1 className="sr-only">{t('title')}</h1>
      <JsonLd graph={[webSite(common('siteDescription'), locale), publisher(house)]} />
      <div className="grid gap-x-8 gap-y-10 pt-6 lg:grid-cols-12 lg:pt-8">
        <div className="lg:col-span-8">
          {lead ? <LeadStory article={lead} /> : <EmptyNote>{t('empty')}</EmptyNote>}
          {second.length > 0 && (
            <div className="mt-8 grid border-t border-rule pt-5 max-sm:gap-y-5 sm:grid-cols-2 sm:divide-x sm:divide-rule">
              {second.map((article) => (
                <SecondStory key={article.id} article={article} />
              ))}
            </div>
          )}
        </div>
        {others.length > 0 && (
          <section className="lg:col-span-4 lg:border-l lg:border-rule lg:pl-8">
            <SectionHeading more={{ href: publicPath.articles, name: t('allCoverage') }}>{t('latest')}</SectionHeading>
            {others.slice(0, LATEST).map((article) => (
              <ArticleBrief key={article.id} article={article} />
            ))}
          </section>
        )}
      </div>
      <div className="mt-12 grid gap-x-8 gap-y-10 lg:grid-cols-12">
        {quote && (
          <section className="lg:col-span-7 lg:pr-4">
            <SectionHeading more={{ href: publicPath.quotes, name: t('allQuotes') }}>
              {t('quoteOfTheDay')}
            </SectionHeading>
            <div className="pt-3">
              <QuoteItem quote={quote} size="large" />
            </div>
          </section>
        )}
        {edition && (
          <section className={quote ? 'lg:col-span-5 lg:border-l lg:border-rule lg:pl-8' : 'lg:col-span-12'}>
            <EditionPanel
              edition={edition}
              phase={phaseOf(edition, now)}
              sessionsByDay={sessionsByDay}
              now={now}
              locale={locale}
            />
          </section>
        )}
      </div>
      {others.length > LATEST && (
        <section className="mt-12">
          <SectionHeading more={{ href: publicPath.articles, name: t('allCoverage') }}>{t('more')}</SectionHeading>
          {others.slice(LATEST).map((article) => (
            <ArticleRow key={article.id} article={article} level={3} />
          ))}
        </section>
      )}
    </>
  )
}
