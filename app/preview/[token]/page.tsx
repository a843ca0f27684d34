import { cache } from 'react'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ArticleView } from '@/components/articles/article-view'
import { openSharedPreview } from '@/lib/articles/desk-queries/shared-preview'
import { currentTime } from '@/lib/core/clock'

interface Props {
  params: Promise<{ token: string }>
}

const previewAt = cache((token: string) => openSharedPreview(token, currentTime()))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [article, t] = await Promise.all([previewAt((await params).token), getTranslations('preview')])
  return { title: article ? t('pageTitle', { headline: article.headline }) : t('endedTitle') }
}

/** One revision, for whoever holds the link. */
export default async function SharedPreviewPage({ params }: Props) {
  const article = await previewAt((await params).token)
  if (!article) notFound()
  const t = await getTranslations('preview')
  return (
    <>
      <p role="note" className="mt-4 border-s-4 border-warn bg-surface px-3 py-2 font-sans text-sm">
        {t('notPublished')}
      </p>
      <ArticleView article={article} />
    </>
  )
}
