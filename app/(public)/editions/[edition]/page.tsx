import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { currentTime } from '@/lib/core/clock'
import { publicPath } from '@/lib/core/public-paths'
import { env } from '@/lib/platform/env'
import { getEdition } from '@/lib/editions/queries'
import { programmeFilter } from '@/lib/sessions/programme-filter'
import { getLastVersion } from '@/lib/programme/queries'
import { listProgramme } from '@/lib/sessions/queries'
import { editionWords } from '@/components/editions/edition-words'
import { JsonLd } from '@/components/ui/json-ld'
import { LastVersion } from '@/components/programme/last-version'
import { PrintAddress } from '@/components/layout/print-address'
import { EmptyNote } from '@/components/ui/empty-note'
import { editionEvent } from '../../structured-data/event'
import { missingPage } from '../../missing-page'
import { EditionFrame } from './edition-frame'
import { editionMetadata } from './edition-metadata'
import { ProgrammeTab } from './programme-tab'

interface Props {
  params: Promise<{ edition: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { edition } = await params
  // A day is part of this page, whose address it gives as its own; what a reader has picked out is nobody else's page.
  const { day: _, ...picked } = programmeFilter(await searchParams)
  const index = Object.keys(picked).length === 0
  return editionMetadata(edition, 'programme', publicPath.edition(edition), { index })
}

export default async function ProgrammePage({ params, searchParams }: Props) {
  const { edition: slug } = await params
  const edition = await getEdition(slug)
  if (!edition) return missingPage(publicPath.edition(slug))
  const [t, common, locale, sessions, version] = await Promise.all([
    getTranslations('editions'),
    getTranslations('common'),
    getLocale(),
    listProgramme(edition.id),
    getLastVersion(edition.id),
  ])
  const name = editionWords(common, locale).inPlace(edition)
  return (
    <EditionFrame edition={edition} current="programme">
      {sessions.length === 0 ? (
        <EmptyNote>{edition.status === 'not_held' ? t('notHeldProgramme') : t('programmeEmpty')}</EmptyNote>
      ) : (
        <ProgrammeTab
          edition={edition}
          sessions={sessions}
          filter={programmeFilter(await searchParams)}
          now={currentTime()}
        />
      )}
      {version && <LastVersion version={version} edition={edition.slug} zone={edition.timeZone ?? 'UTC'} />}
      <JsonLd graph={[editionEvent(edition, name, sessions)]} />
      <PrintAddress url={env().siteUrl + publicPath.edition(edition.slug)} />
    </EditionFrame>
  )
}
