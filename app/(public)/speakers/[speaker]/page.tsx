import { cache } from 'react'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageNumber } from '@/lib/core/pagination'
import { publicPath } from '@/lib/core/public-paths'
import { countQuotes, listQuotes } from '@/lib/quotes/queries'
import { getSpeaker } from '@/lib/speakers/queries'
import { ArticleBrief } from '@/components/articles/article-card'
import { AllQuotes } from '@/components/quotes/all-quotes'
import { QuoteItem } from '@/components/quotes/quote-item'
import { SpeakerHeader } from '@/components/speakers/speaker-header'
import { Timeline } from '@/components/speakers/timeline'
import { EmptyNote } from '@/components/ui/empty-note'
import { JsonLd } from '@/components/ui/json-ld'
import { Pager } from '@/components/ui/pager'
import { SectionHeading } from '@/components/ui/section-heading'
import { breadcrumbs } from '../../structured-data/nodes'
import { profile } from '../../structured-data/profile'
import { coverageOf } from '../../coverage-of'
import { missingPage } from '../../missing-page'
import { pagedTitle, pageMetadata } from '../../page-metadata'

const QUOTES = 30

interface Props {
  params: Promise<{ speaker: string }>
  searchParams: Promise<{ page?: string | string[] }>
}

const speakerAt = cache(getSpeaker)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const speaker = await speakerAt((await params).speaker)
  if (!speaker) return {}
  const t = await getTranslations('speakers')
  const page = pageNumber((await searchParams).page)
  return pageMetadata({
    ...(await pagedTitle(speaker.name, publicPath.speaker(speaker.slug), page)),
    description: t('pageDescription', { name: speaker.name }),
    type: 'profile',
    // A later page lists stories: what is shared is the person.
    ...(page === 1 && { card: speaker.name }),
  })
}

export default async function SpeakerPage({ params, searchParams }: Props) {
  const { speaker: slug } = await params
  const speaker = await speakerAt(slug)
  if (!speaker) return missingPage(publicPath.speaker(slug))
  const of = { speakerId: speaker.id }
  const page = pageNumber((await searchParams).page)
  const [t, quotes, said, { articles, pages }] = await Promise.all([
    getTranslations('speakers'),
    listQuotes(of, { limit: QUOTES }),
    countQuotes(of),
    coverageOf(of, page),
  ])
  if (page > pages) return missingPage(publicPath.speaker(slug))
  const way = breadcrumbs([
    [t('title'), publicPath.speakers],
    [speaker.name, publicPath.speaker(slug)],
  ])
  return (
    <>
      <SpeakerHeader speaker={speaker} />
      <JsonLd graph={[profile(speaker), way]} />
      <div className="mt-4 grid gap-x-8 gap-y-10 lg:grid-cols-12">
        {page === 1 && (
          <div className="space-y-10 lg:col-span-8 lg:pr-4">
            {quotes.length > 0 && (
              <section>
                <SectionHeading>{t('quotes')}</SectionHeading>
                {quotes.map((quote) => (
                  <div key={quote.id} className="border-t border-rule py-5 first-of-type:border-t-0">
                    <QuoteItem quote={quote} without="speaker" />
                  </div>
                ))}
                <AllQuotes shown={quotes.length} total={said} filter={{ speaker: slug }} />
              </section>
            )}
            <section>
              <SectionHeading>{t('appearances')}</SectionHeading>
              <Timeline editions={speaker.editions} />
              {speaker.editions.length === 0 && <EmptyNote>{t('appearancesEmpty')}</EmptyNote>}
            </section>
          </div>
        )}
        <section className={page === 1 ? 'lg:col-span-4 lg:border-l lg:border-rule lg:pl-8' : 'lg:col-span-8'}>
          <SectionHeading>{t('coverage')}</SectionHeading>
          {articles.map((article) => (
            <ArticleBrief key={article.id} article={article} />
          ))}
          {articles.length === 0 && <EmptyNote>{t('coverageEmpty')}</EmptyNote>}
          <Pager path={publicPath.speaker(slug)} page={page} pages={pages} />
        </section>
      </div>
    </>
  )
}
