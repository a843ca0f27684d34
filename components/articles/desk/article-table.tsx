import { useTranslations } from 'next-intl'
import { TwoClocks } from '@/components/editorial/two-clocks'
import { SavedTime } from '@/components/editorial/saved-time'
import { RowTable } from '@/components/ui/row-table'
import { LateMark } from './late-mark'
import type { DeskArticleRow } from '@/lib/articles/desk-queries/articles'

/** The desk's stories, one a line, each with a box by which it can be selected. */
export function ArticleTable({ articles }: { articles: DeskArticleRow[] }) {
  const t = useTranslations('desk')
  const bulk = useTranslations('newsroom.bulk')
  const headlineOf = ({ headline }: DeskArticleRow) => headline || t('list.untitled')
  // On a narrow screen the headline, the state and the time are what a list is read for.
  return (
    <RowTable
      rows={articles}
      lead={(article) => (
        <input
          type="checkbox"
          name="id"
          value={article.id}
          aria-label={bulk('select', { headline: headlineOf(article) })}
          className="size-4 accent-accent"
        />
      )}
      columns={[
        {
          key: 'headline',
          heading: t('list.headline'),
          isRowHeading: true,
          cell: (article) => (
            <a className="font-serif text-base font-semibold hover:underline" href={`/desk/articles/${article.id}`}>
              {headlineOf(article)}
            </a>
          ),
        },
        {
          key: 'state',
          heading: t('list.state'),
          look: 'min-w-24',
          cell: (article) => <StateCell article={article} />,
        },
        { key: 'kind', heading: t('list.kind'), look: 'max-md:hidden', cell: ({ kind }) => t(`kind.${kind}`) },
        {
          key: 'edition',
          heading: t('list.edition'),
          look: 'max-md:hidden',
          cell: ({ edition }) => <span className="whitespace-nowrap">{edition ?? t('list.noEdition')}</span>,
        },
        {
          key: 'revision',
          heading: t('list.revision'),
          look: 'max-lg:hidden',
          cell: ({ revision }) => <span className="tabular-nums">{revision}</span>,
        },
        {
          key: 'saved',
          heading: t('list.saved'),
          look: 'max-sm:hidden',
          cell: ({ savedAt, savedBy }) => (
            <>
              <SavedTime at={savedAt} />
              {savedBy && <span className="block text-ink-muted">{t('list.savedBy', { name: savedBy })}</span>}
            </>
          ),
        },
      ]}
    />
  )
}

function StateCell({
  article: { state, late, plan, revision, liveRevision, rightEnded },
}: {
  article: DeskArticleRow
}) {
  const t = useTranslations('desk')
  const queue = useTranslations('newsroom.queue')
  const pending = liveRevision === null ? 0 : revision - liveRevision
  return (
    <>
      {t(`state.${state}`)}
      {late && <LateMark reason={late} />}
      {rightEnded && <strong className="block font-semibold text-live">{t('list.rightEnded')}</strong>}
      {plan && (
        <span className="block text-ink-muted">
          {queue('goesOut')} <TwoClocks at={plan.publishAt} zone={plan.zone} />
        </span>
      )}
      {pending > 0 && <span className="block text-ink-muted">{t('list.pendingUpdate', { count: pending })}</span>}
    </>
  )
}
