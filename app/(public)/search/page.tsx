import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { publicPath } from '@/lib/core/public-paths'
import { cleanQuery } from '@/lib/search/model'
import { search } from '@/lib/search/queries/search'
import { PageHeading } from '@/components/layout/page-heading'
import { SearchForm } from '@/components/search/search-form'
import { SearchResults } from '@/components/search/search-results'
import { EmptyNote } from '@/components/ui/empty-note'
import { pageMetadata } from '../page-metadata'

interface Props {
  searchParams: Promise<{ q?: string | string[] }>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, query] = await Promise.all([getTranslations('search'), queryOf(searchParams)])
  return pageMetadata({
    title: query ? t('titleFor', { query }) : t('title'),
    description: t('description'),
    path: publicPath.search,
    index: query === '',
  })
}

export default async function SearchPage({ searchParams }: Props) {
  const [t, query] = await Promise.all([getTranslations('search'), queryOf(searchParams)])
  return (
    <>
      <PageHeading title={t('title')}>
        <SearchForm query={query} />
      </PageHeading>
      {query ? <SearchResults query={query} results={await search(query)} /> : <EmptyNote>{t('prompt')}</EmptyNote>}
    </>
  )
}

async function queryOf(searchParams: Props['searchParams']): Promise<string> {
  const { q } = await searchParams
  return cleanQuery((Array.isArray(q) ? q[0] : q) ?? '')
}
