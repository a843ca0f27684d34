import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewArticleForm } from '@/components/articles/desk/new-article-form'
import { createArticleAction } from '@/lib/articles/actions/stories'
import { templatesOf } from '@/lib/articles/kinds/registry'
import { coversEdition, coversSection } from '@/lib/auth/policy'
import { requireViewer } from '@/lib/auth/session'
import { listDeskEditions } from '@/lib/editions/desk-queries'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk.create')
  return { title: t('title') }
}

export default async function NewArticlePage() {
  const [viewer, editions, t, intake] = await Promise.all([
    requireViewer(),
    listDeskEditions(),
    getTranslations('desk.create'),
    getTranslations('intake'),
  ])
  return (
    <div className="grid gap-5">
      <h1 className="font-serif text-3xl font-semibold">{t('title')}</h1>
      <p>
        <a className="text-accent underline" href="/desk/articles/import">
          {intake('title')}
        </a>{' '}
        <span className="text-ink-muted">{intake('linkHint')}</span>
      </p>
      <NewArticleForm
        action={createArticleAction}
        editions={editions.filter(({ id }) => coversEdition(viewer, id))}
        mayHaveNone={coversEdition(viewer, null)}
        templates={templatesOf((kind) => coversSection(viewer, kind))}
      />
    </div>
  )
}
