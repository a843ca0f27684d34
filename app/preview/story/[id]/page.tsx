import { notFound } from 'next/navigation'
import { z } from 'zod'
import { ArticleView } from '@/components/articles/article-view'
import { getPreviewPage } from '@/lib/articles/desk-queries/story-preview'

/** The newest revision as readers would see it, for those who may see it at the desk: drawn inside the desk's preview. */
export default async function StoryPreviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const article = z.uuid().safeParse(id).success ? await getPreviewPage(id) : null
  if (!article) notFound()
  return <ArticleView article={article} />
}
