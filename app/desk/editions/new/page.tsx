import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EditionForm } from '@/components/editions/desk/edition-form'
import { SeriesForm } from '@/components/editions/desk/series-form'
import { coversEdition } from '@/lib/auth/policy'
import { requirePermission } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import { createEditionAction, createSeriesAction } from '@/lib/editions/actions'
import { listDeskEditions, listSeries, listVenues } from '@/lib/editions/desk-queries'
import type { EditionValue } from '@/lib/editions/schema'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('programme.form')
  return { title: t('newTitle') }
}

export default async function NewEditionPage() {
  const viewer = await requirePermission('edition.create')
  if (!coversEdition(viewer, null)) forbidden()
  const [series, venues, editions, t] = await Promise.all([
    listSeries(),
    listVenues(),
    listDeskEditions(),
    getTranslations('programme.form'),
  ])
  const last = editions[0]
  const given: EditionValue = {
    seriesId: series.length === 1 ? (series[0]?.id ?? '') : '',
    number: (last?.number ?? 0) + 1,
    year: currentTime().getUTCFullYear(),
    ...{ status: 'planned', city: null, country: null, timeZone: null, startsOn: null, endsOn: null, datesNote: null },
    ...{ theme: null, participation: null, venueId: null, tracks: [] },
  }
  return (
    <div className="grid gap-6">
      <h1 className="font-serif text-3xl font-semibold">{t('newTitle')}</h1>
      <SeriesForm create={createSeriesAction} />
      <EditionForm
        given={given}
        version={null}
        save={createEditionAction}
        next="/desk/programme"
        series={series}
        venues={venues}
      />
    </div>
  )
}
