import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { editionWords } from '@/components/editions/edition-words'
import { PageHeading } from '@/components/layout/page-heading'
import { ChangeList } from '@/components/programme/change-list'
import { EmptyNote } from '@/components/ui/empty-note'
import { JsonLd } from '@/components/ui/json-ld'
import { publicPath } from '@/lib/core/public-paths'
import { getEdition } from '@/lib/editions/queries'
import { PROGRAMME_FILES } from '@/lib/interop/feed-address'
import { formatInstant } from '@/lib/i18n/format'
import { listVersions } from '@/lib/programme/queries'
import { missingPage } from '../../../missing-page'
import { pageMetadata } from '../../../page-metadata'
import { breadcrumbs } from '../../../structured-data/nodes'

interface Props {
  params: Promise<{ edition: string }>
}

async function nameOf(slug: string) {
  const [edition, common, locale] = await Promise.all([getEdition(slug), getTranslations('common'), getLocale()])
  return edition && { edition, name: editionWords(common, locale).inPlace(edition) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition: slug } = await params
  const [named, t] = await Promise.all([nameOf(slug), getTranslations('programme.changes')])
  if (!named) return {}
  return pageMetadata({
    title: t('titleOf', { edition: named.name }),
    description: t('description', { edition: named.name }),
    path: publicPath.editionChanges(slug),
  })
}

export default async function ChangesPage({ params }: Props) {
  const { edition: slug } = await params
  const named = await nameOf(slug)
  if (!named) return missingPage(publicPath.edition(slug))
  const { edition, name } = named
  const [versions, t, editions, locale] = await Promise.all([
    listVersions(edition.id),
    getTranslations('programme'),
    getTranslations('editions'),
    getLocale(),
  ])
  const zone = edition.timeZone ?? 'UTC'
  const first = versions.at(-1)
  return (
    <>
      <PageHeading
        kicker={<a href={publicPath.edition(slug)}>{name}</a>}
        title={t('changes.title')}
        intro={
          <>
            {t('changes.lead')} {t('zoneNote', { zone })}{' '}
            <a className="link" href={publicPath.changesFeed(slug)}>
              {t('changes.feed')}
            </a>
          </>
        }
      />
      {versions.length === 0 && <EmptyNote>{t('changes.none')}</EmptyNote>}
      {versions.map((version) => (
        <section
          key={version.id}
          id={`version-${String(version.number)}`}
          className="grid gap-3 border-t border-rule py-6 lg:grid-cols-[14rem_minmax(0,1fr)]"
        >
          <div>
            <h2 className="font-serif text-sub font-semibold wrap-anywhere">{version.name}</h2>
            <p className="text-fine text-ink-muted">
              {t('versions.number', { number: version.number })}
              {', '}
              <time dateTime={version.at.toISOString()}>{formatInstant(locale, version.at, zone)}</time>
            </p>
            <ul className="flex flex-wrap gap-x-3 text-fine">
              {PROGRAMME_FILES.map((file) => (
                <li key={file}>
                  <a className="link" href={publicPath.feed(publicPath.programmeVersion(slug, version.number), file)}>
                    {file}
                  </a>
                </li>
              ))}
            </ul>
          </div>
          <div className="grid max-w-[64ch] content-start gap-3">
            {version.note && <p className="whitespace-pre-line">{version.note}</p>}
            {version === first ? (
              <p className="text-ink-muted">{t('changes.first')}</p>
            ) : (
              <ChangeList changes={version.changes} edition={slug} zone={zone} />
            )}
          </div>
        </section>
      ))}
      <JsonLd
        graph={[
          breadcrumbs([
            [editions('title'), publicPath.editions],
            [name, publicPath.edition(slug)],
            [t('changes.title'), publicPath.editionChanges(slug)],
          ]),
        ]}
      />
    </>
  )
}
