import { notFound } from 'next/navigation'
import { z } from 'zod'
import { ArticleView } from '@/components/articles/article-view'
import { getPreviewPage } from '@/lib/articles/desk-queries/story-preview'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ scheme?: string | string[] }>
}

/**
 * The newest revision as readers would see it, for those who may see it at the desk: drawn inside the desk's preview, in
 * the light that is asked for there.
 */
export default async function StoryPreviewPage({ params, searchParams }: Props) {
  const { id } = await params
  const article = z.uuid().safeParse(id).success ? await getPreviewPage(id) : null
  if (!article) notFound()
  const { scheme } = await searchParams
  return (
    <div data-scheme={scheme === 'light' || scheme === 'dark' ? scheme : undefined}>
      <ArticleView article={article} />
    </div>
  )
}
