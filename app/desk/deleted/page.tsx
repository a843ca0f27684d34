import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SavedTime } from '@/components/editorial/saved-time'
import { Button } from '@/components/ui/button'
import { restoreArticleAction } from '@/lib/articles/actions/verbs'
import { listDeletedArticles } from '@/lib/articles/desk-queries/deleted'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('verbs.deleted')
  return { title: t('title') }
}

export default async function DeletedPage() {
  const [articles, t] = await Promise.all([listDeletedArticles(), getTranslations('verbs')])
  return (
    <div className="grid gap-5">
      <h1 className="font-serif text-3xl font-semibold">{t('deleted.title')}</h1>
      {articles.length === 0 && <p className="text-ink-muted">{t('deleted.empty')}</p>}
      <ul className="grid">
        {articles.map(({ id, headline, deletedAt }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-rule py-2">
            <span className="me-auto font-serif font-semibold">{headline || t('deleted.untitled')}</span>
            <span className="text-sm text-ink-muted">
              {t('deleted.at')} <SavedTime at={deletedAt} />
            </span>
            <form action={restoreArticleAction}>
              <input type="hidden" name="articleId" value={id} />
              <Button type="submit" look="plain">
                {t('verb.restore')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </div>
  )
}
