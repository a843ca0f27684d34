import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageCount, pageNumber, windowOf } from '@/lib/core/pagination'
import { publicPath } from '@/lib/core/public-paths'
import { countQuotes, listQuotes } from '@/lib/quotes/queries'
import { PageHeading } from '@/components/layout/page-heading'
import { QuoteList } from '@/components/quotes/quote-list'
import { EmptyNote } from '@/components/ui/empty-note'
import { Pager } from '@/components/ui/pager'
import { missingPage } from '../missing-page'
import { pagedTitle, pageMetadata } from '../page-metadata'

const PAGE_SIZE = 20

interface Props {
  searchParams: Promise<{ page?: string | string[] }>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('quotes')
  const page = pageNumber((await searchParams).page)
  return pageMetadata({ ...(await pagedTitle(t('title'), publicPath.quotes, page)), description: t('description') })
}

export default async function QuotesPage({ searchParams }: Props) {
  const page = pageNumber((await searchParams).page)
  const [t, quotes, total] = await Promise.all([
    getTranslations('quotes'),
    listQuotes({}, windowOf(page, PAGE_SIZE)),
    countQuotes({}),
  ])
  if (page > pageCount(total, PAGE_SIZE)) return missingPage(publicPath.quotes)
  return (
    <>
      <PageHeading title={t('title')} intro={t('description')} />
      <QuoteList quotes={quotes} />
      {total === 0 && <EmptyNote>{t('empty')}</EmptyNote>}
      <Pager path={publicPath.quotes} page={page} pages={pageCount(total, PAGE_SIZE)} />
    </>
  )
}
