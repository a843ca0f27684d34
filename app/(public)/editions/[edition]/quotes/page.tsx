import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageCount, pageNumber, windowOf } from '@/lib/core/pagination'
import { publicPath } from '@/lib/core/public-paths'
import { getEdition } from '@/lib/editions/queries'
import { countQuotes, listQuotes } from '@/lib/quotes/queries'
import { QuoteList } from '@/components/quotes/quote-list'
import { EmptyNote } from '@/components/ui/empty-note'
import { Pager } from '@/components/ui/pager'
import { missingPage } from '../../../missing-page'
import { EditionFrame } from '../edition-frame'
import { editionMetadata } from '../edition-metadata'

const PAGE_SIZE = 20

interface Props {
  params: Promise<{ edition: string }>
  searchParams: Promise<{ page?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await params
  return editionMetadata(edition, 'quotes', publicPath.editionQuotes(edition))
}

export default async function EditionQuotesPage({ params, searchParams }: Props) {
  const { edition: slug } = await params
  const page = pageNumber((await searchParams).page)
  const path = publicPath.editionQuotes(slug)
  const edition = await getEdition(slug)
  if (!edition) return missingPage(path)
  const of = { editionId: edition.id }
  const [t, quotes, total] = await Promise.all([
    getTranslations('editions'),
    listQuotes(of, windowOf(page, PAGE_SIZE)),
    countQuotes(of),
  ])
  if (page > pageCount(total, PAGE_SIZE)) return missingPage(path)
  return (
    <EditionFrame edition={edition} current="quotes">
      <QuoteList quotes={quotes} />
      {total === 0 && <EmptyNote>{t('quotesEmpty')}</EmptyNote>}
      <Pager path={path} page={page} pages={pageCount(total, PAGE_SIZE)} />
    </EditionFrame>
  )
}
