import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { RevisionList } from '@/components/articles/history/revision-list'
import { StoryComparison } from '@/components/articles/history/story-comparison'
import { Button } from '@/components/ui/button'
import { restoreRevisionAction } from '@/lib/articles/actions/stories'
import { getStoryRevision, listRevisions } from '@/lib/articles/desk-queries/revisions'
import { storyDifference } from '@/lib/articles/difference'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk.history')
  return { title: t('title') }
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const { id } = await params
  const history = z.uuid().safeParse(id).success ? await listRevisions(id) : null
  const newest = history?.revisions[0]
  if (!history || !newest) notFound()

  const wanted = await searchParams
  const to = revisionNumber(wanted.to, newest.number) ?? newest.number
  const from = revisionNumber(wanted.from, newest.number) ?? Math.max(1, to - 1)
  const [before, after, t] = await Promise.all([
    getStoryRevision(id, from),
    getStoryRevision(id, to),
    getTranslations('desk.history'),
  ])
  if (!before || !after) notFound()

  return (
    <div className="grid gap-6">
      <header className="grid gap-1">
        <p>
          <a className="underline" href={`/desk/articles/${id}`}>
            {t('back')}
          </a>
        </p>
        <h1 className="font-serif text-3xl font-semibold">{t('titleOf', { headline: after.headline })}</h1>
      </header>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <section className="grid gap-4" aria-label={t('comparison')}>
          <h2 className="font-semibold">{t('between', { from, to })}</h2>
          <StoryComparison differences={storyDifference(before, after)} />
          {history.maySave && to !== newest.number && (
            <form action={restoreRevisionAction}>
              <input type="hidden" name="articleId" value={id} />
              <input type="hidden" name="number" value={to} />
              <input type="hidden" name="base" value={newest.number} />
              <Button type="submit">{t('restore', { number: to })}</Button>
            </form>
          )}
        </section>
        <RevisionList revisions={history.revisions} from={from} to={to} />
      </div>
    </div>
  )
}

function revisionNumber(wanted: string | string[] | undefined, newest: number): number | null {
  const parsed = z.coerce.number().int().min(1).max(newest).safeParse(wanted)
  return parsed.success ? parsed.data : null
}
