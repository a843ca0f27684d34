import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { publicPath } from '@/lib/core/public-paths'
import { formatWeekday } from '@/lib/i18n/format'
import { env } from '@/lib/platform/env'
import { getEdition } from '@/lib/editions/queries'
import { programmeDays } from '@/lib/sessions/model'
import { listProgramme } from '@/lib/sessions/queries'
import { dayAnchor, Programme } from '@/components/sessions/programme'
import { zoneWords } from '@/components/sessions/session-words'
import { PrintAddress } from '@/components/layout/print-address'
import { EmptyNote } from '@/components/ui/empty-note'
import { missingPage } from '../../missing-page'
import { EditionFrame } from './edition-frame'
import { editionMetadata } from './edition-metadata'

interface Props {
  params: Promise<{ edition: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await params
  return editionMetadata(edition, 'programme', publicPath.edition(edition))
}

export default async function ProgrammePage({ params }: Props) {
  const { edition: slug } = await params
  const edition = await getEdition(slug)
  if (!edition) return missingPage(publicPath.edition(slug))
  const [t, sessionWords, locale, sessions] = await Promise.all([
    getTranslations('editions'),
    getTranslations('sessions'),
    getLocale(),
    listProgramme(edition.id),
  ])
  const zone = edition.timeZone ?? 'UTC'
  const timed = sessions.find(({ startsAt }) => startsAt !== null)?.startsAt
  const days = programmeDays(sessions)
  return (
    <EditionFrame edition={edition} current="programme">
      {sessions.length === 0 ? (
        <EmptyNote>{edition.status === 'not_held' ? t('notHeldProgramme') : t('programmeEmpty')}</EmptyNote>
      ) : (
        <>
          <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 text-sm">
            <p className="max-w-[64ch] text-ink-muted">
              {timed && (
                <>{t('zone', { place: zoneWords(sessionWords, locale, { zone, city: edition.city, at: timed }) })} </>
              )}
              {t('programmePartial')}
            </p>
            {days.length > 1 && (
              <nav aria-label={t('jumpToDay')} data-print="no">
                <ul className="flex flex-wrap gap-x-4">
                  {days.map(({ day }) => (
                    <li key={dayAnchor(day)}>
                      <a href={`#${dayAnchor(day)}`} className="inline-flex min-h-9 items-center text-accent">
                        {day ? formatWeekday(locale, day) : t('undated')}
                      </a>
                    </li>
                  ))}
                </ul>
              </nav>
            )}
          </div>
          <Programme sessions={sessions} edition={edition.slug} zone={zone} />
          <PrintAddress url={env().siteUrl + publicPath.edition(edition.slug)} />
        </>
      )}
    </EditionFrame>
  )
}
