import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { NameRevisionForm } from '@/components/articles/history/name-revision-form'
import { RevisionList } from '@/components/articles/history/revision-list'
import { RevisionPages } from '@/components/articles/history/revision-pages'
import { StoryComparison } from '@/components/articles/history/story-comparison'
import { Button } from '@/components/ui/button'
import { nameRevisionAction } from '@/lib/articles/actions/revisions'
import { restoreRevisionAction } from '@/lib/articles/actions/stories'
import { getStoryRevision, listRevisions } from '@/lib/articles/desk-queries/revisions'
import { assetIdsOf } from '@/lib/articles/readiness'
import { pageNumber } from '@/lib/core/pagination'
import { getPictures } from '@/lib/media/queries/pictures'
import { namesIn } from '../names-in'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Partial<Record<'from' | 'to' | 'page' | 'named', string | string[]>>>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk.history')
  return { title: t('title') }
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const { id } = await params
  const wanted = await searchParams
  const page = pageNumber(wanted.page)
  const namedOnly = wanted.named === '1'
  const history = z.uuid().safeParse(id).success ? await listRevisions(id, { page, namedOnly }) : null
  if (!history) notFound()

  const { newest, revisions, pages, named } = history
  const to = revisionNumber(wanted.to, newest) ?? newest
  const from = revisionNumber(wanted.from, newest) ?? Math.max(1, to - 1)
  const [before, after, t] = await Promise.all([
    getStoryRevision(id, from),
    getStoryRevision(id, to),
    getTranslations('desk.history'),
  ])
  if (!before || !after) notFound()
  const contents = [before.content, after.content]
  const [names, pictures] = await Promise.all([
    Promise.all(contents.map(namesIn)).then((lists) => lists.flat()),
    getPictures(contents.flatMap(assetIdsOf)),
  ])
  const elsewhere = [after, ...(from === to ? [] : [before])]
    .map(({ row }) => row)
    .filter(({ number }) => !revisions.some((row) => row.number === number))

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
          <h2 className="font-semibold">{newest === 1 ? t('onlyOne') : t('between', { from, to })}</h2>
          {newest > 1 && <StoryComparison before={before} after={after} names={names} pictures={pictures} />}
          {history.maySave && (
            <NameRevisionForm
              key={to}
              articleId={id}
              number={to}
              name={after.row.named?.name ?? null}
              action={nameRevisionAction}
            />
          )}
          {history.maySave && to !== newest && (
            <form action={restoreRevisionAction}>
              <input type="hidden" name="articleId" value={id} />
              <input type="hidden" name="number" value={to} />
              <input type="hidden" name="base" value={newest} />
              <Button type="submit">{t('restore', { number: to })}</Button>
            </form>
          )}
        </section>
        <section className="grid gap-3">
          <RevisionPages page={page} pages={pages} namedOnly={namedOnly} named={named} from={from} to={to} />
          <RevisionList
            key={`${page} ${namedOnly}`}
            revisions={revisions}
            elsewhere={elsewhere}
            from={from}
            to={to}
            page={page}
            namedOnly={namedOnly}
          />
        </section>
      </div>
    </div>
  )
}

function revisionNumber(wanted: string | string[] | undefined, newest: number): number | null {
  const parsed = z.coerce.number().int().min(1).max(newest).safeParse(wanted)
  return parsed.success ? parsed.data : null
}
