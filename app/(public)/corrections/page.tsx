import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageCount, pageNumber, windowOf } from '@/lib/core/pagination'
import { publicPath } from '@/lib/core/public-paths'
import { countCorrections, listCorrections } from '@/lib/articles/queries/corrections'
import { CorrectionEntry } from '@/components/articles/correction-entry'
import { PageHeading } from '@/components/layout/page-heading'
import { JsonLd } from '@/components/ui/json-ld'
import { EmptyNote } from '@/components/ui/empty-note'
import { Pager } from '@/components/ui/pager'
import { missingPage } from '../missing-page'
import { pagedTitle, pageMetadata } from '../page-metadata'
import { breadcrumbs } from '../structured-data/nodes'

const PAGE_SIZE = 50

interface Props {
  searchParams: Promise<{ page?: string | string[] }>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('corrections')
  const page = pageNumber((await searchParams).page)
  return pageMetadata({
    ...(await pagedTitle(t('title'), publicPath.corrections, page)),
    description: t('description'),
  })
}

export default async function CorrectionsPage({ searchParams }: Props) {
  const page = pageNumber((await searchParams).page)
  const [t, corrections, total] = await Promise.all([
    getTranslations('corrections'),
    listCorrections(windowOf(page, PAGE_SIZE)),
    countCorrections(),
  ])
  const pages = pageCount(total, PAGE_SIZE)
  if (page > pages) return missingPage(publicPath.corrections)
  return (
    <>
      <PageHeading title={t('title')} intro={t('intro')} />
      <JsonLd graph={[breadcrumbs([[t('title'), publicPath.corrections]])]} />
      {corrections.map((correction) => (
        <CorrectionEntry key={correction.id} correction={correction} />
      ))}
      {corrections.length === 0 && <EmptyNote>{t('empty')}</EmptyNote>}
      <Pager path={publicPath.corrections} page={page} pages={pages} />
    </>
  )
}
