import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageCount, pageNumber, windowOf } from '@/lib/core/pagination'
import { publicPath } from '@/lib/core/public-paths'
import { countArticles, listArticles } from '@/lib/articles/queries/list'
import { ArticleRow } from '@/components/articles/article-card'
import { PageHeading } from '@/components/layout/page-heading'
import { JsonLd } from '@/components/ui/json-ld'
import { EmptyNote } from '@/components/ui/empty-note'
import { Pager } from '@/components/ui/pager'
import { missingPage } from '../missing-page'
import { pagedTitle, pageMetadata } from '../page-metadata'
import { breadcrumbs } from '../structured-data/nodes'

const PAGE_SIZE = 20

interface Props {
  searchParams: Promise<{ page?: string | string[] }>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('articles')
  const page = pageNumber((await searchParams).page)
  return pageMetadata({ ...(await pagedTitle(t('title'), publicPath.articles, page)), description: t('description') })
}

export default async function CoveragePage({ searchParams }: Props) {
  const page = pageNumber((await searchParams).page)
  const [t, articles, total] = await Promise.all([
    getTranslations('articles'),
    listArticles({}, windowOf(page, PAGE_SIZE)),
    countArticles({}),
  ])
  if (page > pageCount(total, PAGE_SIZE)) return missingPage(publicPath.articles)
  return (
    <>
      <PageHeading title={t('title')} intro={t('description')} />
      <JsonLd graph={[breadcrumbs([[t('title'), publicPath.articles]])]} />
      {articles.map((article) => (
        <ArticleRow key={article.id} article={article} />
      ))}
      {total === 0 && <EmptyNote>{t('empty')}</EmptyNote>}
      <Pager path={publicPath.articles} page={page} pages={pageCount(total, PAGE_SIZE)} />
    </>
  )
}
