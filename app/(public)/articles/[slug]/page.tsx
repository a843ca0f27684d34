import { cache } from 'react'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { publicPath } from '@/lib/core/public-paths'
import { env } from '@/lib/platform/env'
import { getArticle } from '@/lib/articles/queries'
import { ArticleView } from '@/components/articles/article-view'
import { PrintAddress } from '@/components/layout/print-address'
import { JsonLd } from '@/components/ui/json-ld'
import { EnhanceScript } from '../../enhance-script'
import { missingPage } from '../../missing-page'
import { pageMetadata } from '../../page-metadata'
import { newsArticle } from './news-article'

interface Props {
  params: Promise<{ slug: string }>
}

const articleAt = cache(getArticle)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await articleAt((await params).slug)
  // Readers are told "not found" by another page; this title is for a story that is gone.
  if (!article) return { title: (await getTranslations('errors'))('goneTitle'), robots: { index: false } }
  return pageMetadata({
    title: article.headline,
    description: article.standfirst,
    path: publicPath.article(article.slug),
    type: 'article',
    image: article.lead,
    published: { first: article.firstPublishedAt, last: article.lastPublishedAt },
  })
}

export default async function ArticlePage({ params }: Props) {
  const { slug } = await params
  const article = await articleAt(slug)
  if (!article) return missingPage(publicPath.article(slug))
  return (
    <>
      <ArticleView article={article} />
      <PrintAddress url={env().siteUrl + publicPath.article(slug)} />
      {article.content.body.content.some(({ type }) => type === 'embed') && <EnhanceScript name="embed-player" />}
      <JsonLd data={newsArticle(article)} />
    </>
  )
}
