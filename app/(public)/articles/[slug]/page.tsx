import { cache } from 'react'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { publicPath } from '@/lib/core/public-paths'
import { env } from '@/lib/platform/env'
import { closest } from '@/lib/articles/related'
import { getArticle } from '@/lib/articles/queries/article'
import { listKin } from '@/lib/articles/queries/kin'
import { getHouse } from '@/lib/site/queries'
import { FollowLine } from '@/components/site/follow-line'
import { RelatedStories } from '@/components/articles/related-stories'
import { ShareTools } from '@/components/articles/share-tools'
import { ArticleView } from '@/components/articles/article-view'
import { PrintAddress } from '@/components/layout/print-address'
import { JsonLd } from '@/components/ui/json-ld'
import { EnhanceScript } from '../../enhance-script'
import { missingPage } from '../../missing-page'
import { pageMetadata } from '../../page-metadata'
import { newsArticle } from '../../structured-data/news-article'
import { breadcrumbs } from '../../structured-data/nodes'

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
    card: article.headline,
    picture: article.lead,
    section: article.kicker,
    authors: article.bylines.filter((byline) => byline.function === 'author').map(({ name }) => name),
    tags: article.topics.map(({ name }) => name),
    translations: article.translations,
    language: article.language,
    published: { first: article.firstPublishedAt, last: article.lastPublishedAt },
  })
}

export default async function ArticlePage({ params }: Props) {
  const { slug } = await params
  const article = await articleAt(slug)
  if (!article) return missingPage(publicPath.article(slug))
  const [t, layout, house] = await Promise.all([getTranslations('articles'), getTranslations('layout'), getHouse()])
  const way = breadcrumbs([
    [layout('coverage'), publicPath.articles],
    [article.headline, publicPath.article(slug)],
  ])
  return (
    <>
      <ArticleView article={article}>
        <ShareTools article={article} url={env().siteUrl + publicPath.article(slug)} />
        <FollowLine follow={house.follow} />
      </ArticleView>
      <RelatedStories related={closest(await listKin(article.id))} />
      <PrintAddress url={env().siteUrl + publicPath.article(slug)} />
      {article.content.body.content.some(({ type }) => type === 'embed') && <EnhanceScript name="embed-player" />}
      <JsonLd graph={[newsArticle(article, t(`kind.${article.kind}`), house), way]} />
    </>
  )
}
