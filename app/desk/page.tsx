import { getTranslations } from 'next-intl/server'
import { ArticleTable } from '@/components/articles/desk/article-table'
import { countDeskArticles, listDeskArticles } from '@/lib/articles/desk-queries/articles'
import { ArticleState } from '@/lib/platform/db/generated/enums'

const STATES = Object.values(ArticleState)

export default async function DeskPage({ searchParams }: { searchParams: Promise<{ state?: string | string[] }> }) {
  const wanted = (await searchParams).state
  const state = STATES.find((each) => each === wanted) ?? null
  const [articles, counts, t] = await Promise.all([
    listDeskArticles(state),
    countDeskArticles(),
    getTranslations('desk'),
  ])
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return (
    <div className="grid gap-5">
      <h1 className="font-serif text-3xl font-semibold">{t('list.title')}</h1>
      <nav aria-label={t('list.states')}>
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          <StateLink href="/desk" label={t('list.all')} count={all} current={state === null} />
          {STATES.filter((each) => counts[each]).map((each) => (
            <StateLink
              key={each}
              href={`/desk?state=${each}`}
              label={t(`state.${each}`)}
              count={counts[each] ?? 0}
              current={state === each}
            />
          ))}
        </ul>
      </nav>
      {articles.length > 0 ? (
        <ArticleTable articles={articles} />
      ) : (
        <p className="text-ink-muted">{t(state ? 'list.emptyState' : 'list.empty')}</p>
      )}
    </div>
  )
}

function StateLink({ href, label, count, current }: { href: string; label: string; count: number; current: boolean }) {
  return (
    <li>
      <a
        className="inline-flex min-h-6 gap-1.5 border-b-2 border-transparent aria-[current]:border-ink"
        aria-current={current ? 'page' : undefined}
        href={href}
      >
        {label} <span className="text-ink-muted tabular-nums">{count}</span>
      </a>
    </li>
  )
}
