import { useTranslations } from 'next-intl'
import { SavedTime } from '@/components/editorial/saved-time'
import type { DeskArticleRow } from '@/lib/articles/desk-queries'

/** The desk's stories, one a line. */
export function ArticleTable({ articles }: { articles: DeskArticleRow[] }) {
  const t = useTranslations('desk')
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-start text-sm">
        <thead>
          <tr className="border-b border-ink text-ink-muted">
            {(['headline', 'state', 'kind', 'edition', 'revision', 'saved'] as const).map((column) => (
              <th key={column} scope="col" className="px-2 py-1.5 text-start font-medium first:ps-0">
                {t(`list.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {articles.map((article) => (
            <Row key={article.id} article={article} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ article }: { article: DeskArticleRow }) {
  const t = useTranslations('desk')
  const pending = article.liveRevision === null ? 0 : article.revision - article.liveRevision
  return (
    <tr className="border-b border-rule align-baseline">
      <th scope="row" className="min-w-64 py-2 pe-2 text-start font-serif text-base font-semibold">
        <a className="hover:underline" href={`/desk/articles/${article.id}`}>
          {article.headline}
        </a>
      </th>
      <td className="px-2 py-2">
        {t(`state.${article.state}`)}
        {pending > 0 && <span className="block text-ink-muted">{t('list.pendingUpdate', { count: pending })}</span>}
      </td>
      <td className="px-2 py-2">{t(`kind.${article.kind}`)}</td>
      <td className="px-2 py-2">{article.edition ?? t('list.noEdition')}</td>
      <td className="px-2 py-2 tabular-nums">{article.revision}</td>
      <td className="px-2 py-2">
        {article.savedBy ? (
          t.rich('list.savedBy', { when: () => <SavedTime at={article.savedAt} />, name: article.savedBy })
        ) : (
          <SavedTime at={article.savedAt} />
        )}
      </td>
    </tr>
  )
}
