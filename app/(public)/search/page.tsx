import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { publicPath } from '@/lib/core/public-paths'
import { search } from '@/lib/search/queries/search'
import {
  asksForSomething,
  changed,
  KINDS,
  searchAddress,
  searchState,
  SORTS,
  type SearchState,
} from '@/lib/search/state'
import type { SearchResults as Results } from '@/lib/search/model'
import { PageHeading } from '@/components/layout/page-heading'
import { FacetList } from '@/components/search/facet-list'
import { HelpView, MendedView } from '@/components/search/help-view'
import { SearchForm } from '@/components/search/search-form'
import { SearchResults } from '@/components/search/search-results'
import { EmptyNote } from '@/components/ui/empty-note'
import { Tabs } from '@/components/ui/tabs'
import { pageMetadata } from '../page-metadata'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, query] = await Promise.all([getTranslations('search'), searchParams])
  const state = searchState(query)
  return pageMetadata({
    title: state.q ? t('titleFor', { query: state.q }) : t('title'),
    description: t('description'),
    path: publicPath.search,
    index: !asksForSomething(state),
  })
}

export default async function SearchPage({ searchParams }: Props) {
  const [t, query] = await Promise.all([getTranslations('search'), searchParams])
  const state = searchState(query)
  return (
    <>
      <PageHeading title={t('title')}>
        <SearchForm state={state} />
      </PageHeading>
      {asksForSomething(state) ? (
        <Found state={state} results={await search(state)} />
      ) : (
        <EmptyNote>{t('prompt')}</EmptyNote>
      )}
    </>
  )
}

async function Found({ state, results }: { state: SearchState; results: Results }) {
  const t = await getTranslations('search')
  const total = Object.values(results.kinds).reduce((sum, count) => sum + count, 0)
  if (results.help || total === 0) return <HelpView state={state} results={results} />
  const tabs = [
    {
      name: t('everything'),
      href: searchAddress(changed(state, { type: null })),
      current: state.type === null,
      count: total,
    },
    ...KINDS.filter((kind) => results.kinds[kind] > 0 || state.type === kind).map((kind) => ({
      name: t(`kind.${kind}`),
      href: searchAddress(changed(state, { type: kind })),
      current: state.type === kind,
      count: results.kinds[kind],
    })),
  ]
  return (
    <>
      {results.mended && <MendedView state={state} mended={results.mended} />}
      <Tabs label={t('kinds')} tabs={tabs} />
      <p className="mt-3 text-sm" data-print="no">
        <span className="text-ink-muted">{t('sortBy')}</span>
        {SORTS.map((sort) => (
          <a
            key={sort}
            href={searchAddress(changed(state, { sort }))}
            aria-current={state.sort === sort ? 'true' : undefined}
            className="ms-3 inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink"
          >
            {t(`sort.${sort}`)}
          </a>
        ))}
      </p>
      <div className="mt-3 gap-x-10 lg:grid lg:grid-cols-[minmax(0,1fr)_15rem]">
        <SearchResults state={state} results={results} />
        <div className="max-lg:mt-10">
          <FacetList facets={results.facets} state={state} />
        </div>
      </div>
    </>
  )
}
