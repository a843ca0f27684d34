import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageCount, pageNumber, windowOf } from '@/lib/core/pagination'
import { publicPath } from '@/lib/core/public-paths'
import { ledgerFilter } from '@/lib/quotes/model'
import { countQuotes, ledgerChoices, listQuotes } from '@/lib/quotes/queries'
import { PageHeading } from '@/components/layout/page-heading'
import { LedgerFilters } from '@/components/quotes/ledger-filters'
import { QuoteList } from '@/components/quotes/quote-list'
import { JsonLd } from '@/components/ui/json-ld'
import { EmptyNote } from '@/components/ui/empty-note'
import { Pager } from '@/components/ui/pager'
import { missingPage } from '../missing-page'
import { pagedTitle, pageMetadata } from '../page-metadata'
import { breadcrumbs } from '../structured-data/nodes'

const PAGE_SIZE = 20

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('quotes')
  const query = await searchParams
  const filtered = Object.keys(ledgerFilter(query)).length > 0
  return pageMetadata({
    ...(await pagedTitle(t('title'), publicPath.quotes, pageNumber(query.page))),
    description: t('description'),
    ...(filtered && { index: false }),
  })
}

export default async function QuotesPage({ searchParams }: Props) {
  const query = await searchParams
  const page = pageNumber(query.page)
  const filter = ledgerFilter(query)
  const [t, quotes, total, choices] = await Promise.all([
    getTranslations('quotes'),
    listQuotes(filter, windowOf(page, PAGE_SIZE)),
    countQuotes(filter),
    ledgerChoices(filter),
  ])
  if (page > pageCount(total, PAGE_SIZE)) return missingPage(publicPath.quotes)
  const filtered = Object.keys(filter).length > 0
  return (
    <>
      <PageHeading title={t('title')} intro={t('description')} />
      <JsonLd graph={[breadcrumbs([[t('title'), publicPath.quotes]])]} />
      <LedgerFilters choices={choices} filter={filter} />
      <p role="status" className="mt-4 mb-3 text-fine text-ink-muted">
        {t('count', { count: total })}
      </p>
      <QuoteList quotes={quotes} />
      {total === 0 && <EmptyNote>{filtered ? t('noneFits') : t('empty')}</EmptyNote>}
      <Pager path={publicPath.quotes} query={filter} page={page} pages={pageCount(total, PAGE_SIZE)} />
    </>
  )
}
