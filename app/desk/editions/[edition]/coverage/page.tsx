import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { CoverageFilter } from '@/components/assignments/coverage-filter'
import { CoverageTable } from '@/components/assignments/coverage-table'
import { EditionChoice } from '@/components/editions/desk/edition-choice'
import { editionWords } from '@/components/editions/edition-words'
import { EmptyNote } from '@/components/ui/empty-note'
import { countGaps, GAPS } from '@/lib/assignments/coverage'
import { getCoverage } from '@/lib/assignments/desk-queries/coverage'
import { mayAssignAnybody } from '@/lib/assignments/policy'
import { requireViewer } from '@/lib/auth/session'
import { calendarDay } from '@/lib/core/calendar-day'
import { currentTime } from '@/lib/core/clock'
import { getEdition, listEditions } from '@/lib/editions/queries'

interface Props {
  params: Promise<{ edition: string }>
  searchParams: Promise<{ gap?: string | string[]; day?: string | string[] }>
}

async function open({ params }: Props) {
  const { edition } = await params
  return (await getEdition(edition)) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ slug }, t] = await Promise.all([open(props), getTranslations('newsroom.board')])
  return { title: t('titleOf', { edition: slug }) }
}

export default async function CoveragePage(props: Props) {
  const edition = await open(props)
  const [viewer, rows, editions, asked, t, common, locale] = await Promise.all([
    requireViewer(),
    getCoverage(edition.id, currentTime()),
    listEditions(),
    props.searchParams,
    getTranslations('newsroom.board'),
    getTranslations('common'),
    getLocale(),
  ])
  const words = editionWords(common, locale)
  const days = new Map(rows.flatMap(({ session: { day } }) => (day ? [[calendarDay(day), day] as const] : [])))
  const gap = GAPS.find((each) => each === asked.gap) ?? null
  const day = [...days.keys()].find((each) => each === asked.day) ?? null
  const ofDay = rows.filter(({ session }) => !day || (session.day && calendarDay(session.day) === day))
  const shown = ofDay.filter(({ gaps }) => !gap || gaps.includes(gap))
  return (
    <div className="grid gap-6">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <h1 className="font-serif text-3xl font-semibold">{t('titleOf', { edition: words.inPlace(edition) })}</h1>
        <EditionChoice
          action="/desk/coverage"
          label={t('edition')}
          show={t('show')}
          current={edition.slug}
          editions={editions.map((each) => ({ slug: each.slug, name: words.inPlace(each) }))}
        />
      </div>
      {rows.length === 0 ? (
        <EmptyNote>{t('noSession')}</EmptyNote>
      ) : (
        <>
          <CoverageFilter
            path={`/desk/editions/${edition.slug}/coverage`}
            gap={gap}
            day={day}
            days={[...days].map(([key, of]) => ({ key, day: of }))}
            counts={countGaps(ofDay)}
            total={ofDay.length}
          />
          {shown.length === 0 && <EmptyNote>{t('nothing')}</EmptyNote>}
          <CoverageTable rows={shown} assigns={mayAssignAnybody(viewer, edition.id)} />
        </>
      )}
    </div>
  )
}
