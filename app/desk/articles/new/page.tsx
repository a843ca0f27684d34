import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewArticleForm } from '@/components/articles/desk/new-article-form'
import { createArticleAction } from '@/lib/articles/actions'
import { listDeskEditions } from '@/lib/editions/desk-queries'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk.create')
  return { title: t('title') }
}

export default async function NewArticlePage() {
  const [editions, t] = await Promise.all([listDeskEditions(), getTranslations('desk.create')])
  return (
    <div className="grid gap-5">
      <h1 className="font-serif text-3xl font-semibold">{t('title')}</h1>
      <NewArticleForm action={createArticleAction} editions={editions} />
    </div>
  )
}
