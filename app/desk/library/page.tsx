import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LibraryFilters } from '@/components/media/library/library-filters'
import { LibraryPager } from '@/components/media/library/library-pager'
import { LibraryShelf } from '@/components/media/library/library-shelf'
import { UploadPanel } from '@/components/media/upload/upload-panel'
import { EmptyNote } from '@/components/ui/empty-note'
import { may } from '@/lib/auth/policy'
import { requireViewer } from '@/lib/auth/session'
import { listDeskEditions } from '@/lib/editions/desk-queries'
import { describeTogetherAction } from '@/lib/media/actions'
import { COUNTED_TO, listLibrary } from '@/lib/media/desk-queries/library'
import { listPeopleInPictures } from '@/lib/media/desk-queries/people'
import { isFiltered, libraryFilter, libraryQuery } from '@/lib/media/library-filter'

type Params = Promise<Record<string, string | string[] | undefined>>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('library')
  return { title: t('title') }
}

export default async function LibraryPage({ searchParams }: { searchParams: Params }) {
  const filter = libraryFilter(await searchParams)
  const [viewer, { entries, total, newerThan, olderThan }, editions, people, t] = await Promise.all([
    requireViewer(),
    listLibrary(filter),
    listDeskEditions(),
    listPeopleInPictures(),
    getTranslations('library'),
  ])
  const together = {
    editions: editions.map(({ id, slug }) => ({ value: id, label: slug })),
    describe: describeTogetherAction,
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <h1 className="font-serif text-3xl font-semibold">{t('title')}</h1>
      {may(viewer, 'media.add') && <UploadPanel together={together} />}
      <LibraryFilters
        filter={filter}
        editions={editions.map(({ slug }) => ({ value: slug, label: slug }))}
        people={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <p className="text-sm text-ink-muted tabular-nums">
        {total > COUNTED_TO ? t('countMore', { count: COUNTED_TO }) : t('count', { count: total })}
      </p>
      {entries.length > 0 ? (
        <LibraryShelf entries={entries} together={together} />
      ) : (
        <EmptyNote>{isFiltered(filter) || filter.shelf !== 'pictures' ? t('none') : t('empty')}</EmptyNote>
      )}
      <LibraryPager query={libraryQuery(filter)} newerThan={newerThan} olderThan={olderThan} />
    </div>
  )
}
