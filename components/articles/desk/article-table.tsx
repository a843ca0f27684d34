import { useTranslations } from 'next-intl'
import { TwoClocks } from '@/components/editorial/two-clocks'
import { SavedTime } from '@/components/editorial/saved-time'
import { LateMark } from './late-mark'
import type { DeskArticleRow } from '@/lib/articles/desk-queries/articles'

// On a narrow screen the headline, the state and the time are what a list is read for.
const COLUMNS = [
  { name: 'headline', look: '' },
  { name: 'state', look: 'min-w-24' },
  { name: 'kind', look: 'max-md:hidden' },
  { name: 'edition', look: 'max-md:hidden' },
  { name: 'revision', look: 'max-lg:hidden' },
  { name: 'saved', look: 'max-sm:hidden' },
] as const

/** The desk's stories, one a line, each with a box by which it can be selected. */
export function ArticleTable({ articles }: { articles: DeskArticleRow[] }) {
  const t = useTranslations('desk.list')
  return (
    <table className="w-full border-collapse text-start text-sm">
      <thead>
        <tr className="border-b border-ink text-ink-muted">
          <td className="w-8" />
          {COLUMNS.map(({ name, look }) => (
            <th key={name} scope="col" className={`px-2 py-1.5 text-start font-medium first:ps-0 last:pe-0 ${look}`}>
              {t(name)}
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
  )
}

function Row({ article }: { article: DeskArticleRow }) {
  const t = useTranslations('desk')
  const bulk = useTranslations('newsroom')
  const headline = article.headline || t('list.untitled')
  const pending = article.liveRevision === null ? 0 : article.revision - article.liveRevision
  const cells = {
    headline: (
      <a className="font-serif text-base font-semibold hover:underline" href={`/desk/articles/${article.id}`}>
        {headline}
      </a>
    ),
    state: (
      <>
        {t(`state.${article.state}`)}
        {article.late && <LateMark reason={article.late} />}
        {article.plan && (
          <span className="block text-ink-muted">
            {bulk('queue.goesOut')} <TwoClocks at={article.plan.publishAt} zone={article.plan.zone} />
          </span>
        )}
        {pending > 0 && <span className="block text-ink-muted">{t('list.pendingUpdate', { count: pending })}</span>}
      </>
    ),
    kind: t(`kind.${article.kind}`),
    edition: <span className="whitespace-nowrap">{article.edition ?? t('list.noEdition')}</span>,
    revision: <span className="tabular-nums">{article.revision}</span>,
    saved: (
      <>
        <SavedTime at={article.savedAt} />
        {article.savedBy && (
          <span className="block text-ink-muted">{t('list.savedBy', { name: article.savedBy })}</span>
        )}
      </>
    ),
  }
  return (
    <tr className="border-b border-rule align-baseline has-checked:bg-surface">
      <td className="py-2">
        <input
          type="checkbox"
          name="id"
          value={article.id}
          aria-label={bulk('bulk.select', { headline })}
          className="size-4 accent-accent"
        />
      </td>
      {COLUMNS.map(({ name, look }) =>
        name === 'headline' ? (
          <th key={name} scope="row" className={`py-2 pe-2 text-start ${look}`}>
            {cells[name]}
          </th>
        ) : (
          <td key={name} className={`px-2 py-2 last:pe-0 ${look}`}>
            {cells[name]}
          </td>
        ),
      )}
    </tr>
  )
}
