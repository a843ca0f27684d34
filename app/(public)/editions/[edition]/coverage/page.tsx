import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageCount, pageNumber, windowOf } from '@/lib/core/pagination'
import { publicPath } from '@/lib/core/public-paths'
import { countArticles, listArticles } from '@/lib/articles/queries/list'
import { getEdition } from '@/lib/editions/queries'
import { ArticleRow } from '@/components/articles/article-card'
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
  return editionMetadata(edition, 'coverage', publicPath.editionCoverage(edition))
}

export default async function EditionCoveragePage({ params, searchParams }: Props) {
  const { edition: slug } = await params
  const page = pageNumber((await searchParams).page)
  const path = publicPath.editionCoverage(slug)
  const edition = await getEdition(slug)
  if (!edition) return missingPage(path)
  const of = { editionId: edition.id }
  const [t, articles, total] = await Promise.all([
    getTranslations('editions'),
    listArticles(of, windowOf(page, PAGE_SIZE)),
    countArticles(of),
  ])
  if (page > pageCount(total, PAGE_SIZE)) return missingPage(path)
  return (
    <EditionFrame edition={edition} current="coverage">
      {articles.map((article) => (
        <ArticleRow key={article.id} article={article} />
      ))}
      {total === 0 && <EmptyNote>{t('coverageEmpty')}</EmptyNote>}
      <Pager path={path} page={page} pages={pageCount(total, PAGE_SIZE)} />
    </EditionFrame>
  )
}
