import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ArticleFilters } from '@/components/articles/desk/article-filters'
import { ArticleTable } from '@/components/articles/desk/article-table'
import { BulkSelection } from '@/components/articles/desk/bulk-selection'
import { ListPages } from '@/components/articles/desk/list-pages'
import { QueuePart } from '@/components/articles/desk/queue-part'
import { AssignmentLine } from '@/components/assignments/assignment-line'
import { EmptyNote } from '@/components/ui/empty-note'
import { BULK_VERB_NAMES, BULK_VERBS } from '@/lib/articles/bulk-verbs'
import { cursorOf, deskFilter, DESK_VIEWS, isFiltered } from '@/lib/articles/desk-filter'
import {
  countDeskArticles,
  countFiltered,
  listDeskArticles,
  listDeskAuthors,
} from '@/lib/articles/desk-queries/articles'
import { getQueue } from '@/lib/articles/desk-queries/queue'
import { listLateAssignments, listMyAssignments } from '@/lib/assignments/desk-queries/assignments'
import type { AssignmentView } from '@/lib/assignments/model'
import { may } from '@/lib/auth/policy'
import { requireViewer } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import { listDeskEditions } from '@/lib/editions/desk-queries'

type Params = Promise<Record<string, string | string[] | undefined>>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsroom.queue')
  return { title: t('title') }
}

export default async function DeskPage({ searchParams }: { searchParams: Params }) {
  const params = await searchParams
  const filter = deskFilter(params)
  const after = cursorOf(params.after)
  const now = currentTime()
  const [viewer, queue, mine, late, page, total, counts, editions, authors, t] = await Promise.all([
    requireViewer(),
    getQueue(now),
    listMyAssignments(now),
    listLateAssignments(now),
    listDeskArticles(now, filter, { after }),
    countFiltered(now, filter),
    countDeskArticles(),
    listDeskEditions(),
    listDeskAuthors(),
    getTranslations('newsroom'),
  ])
  const assignments = { mine, waiting: [], late }
  const verbs = BULK_VERB_NAMES.filter((verb) => verb !== 'restore' && may(viewer, `article.${BULK_VERBS[verb]}`))
  return (
    <div className="grid gap-10">
      <h1 className="font-serif text-3xl font-semibold">{t('queue.title')}</h1>
      <div className="grid gap-x-8 gap-y-8 md:grid-cols-3">
        {DESK_VIEWS.map((view) => (
          <QueuePart key={view} view={view} {...queue[view]} others={assignments[view].map(lineOf)} />
        ))}
      </div>
      <section aria-labelledby="stories" className="grid gap-5">
        <h2 id="stories" className="scroll-mt-4 font-serif text-2xl font-semibold">
          {t('list.title')}
        </h2>
        <ArticleFilters
          filter={filter}
          counts={counts}
          editions={editions.map(({ slug }) => ({ value: slug, label: slug }))}
          authors={authors.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <p className="text-sm text-ink-muted tabular-nums">{t('list.count', { count: total })}</p>
        {page.articles.length > 0 ? (
          <BulkSelection verbs={verbs}>
            <ArticleTable articles={page.articles} />
          </BulkSelection>
        ) : (
          isFiltered(filter) && <EmptyNote>{t('list.none')}</EmptyNote>
        )}
        <ListPages filter={filter} first={!after} next={page.next} />
      </section>
    </div>
  )
}

function lineOf(assignment: AssignmentView) {
  return { id: assignment.id, item: <AssignmentLine assignment={assignment} /> }
}
