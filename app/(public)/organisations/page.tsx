import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { publicPath } from '@/lib/core/public-paths'
import { listOrganisations } from '@/lib/organisations/queries'
import { PageHeading } from '@/components/layout/page-heading'
import { IndexEntry, IndexList } from '@/components/ui/index-list'
import { EmptyNote } from '@/components/ui/empty-note'
import { JsonLd } from '@/components/ui/json-ld'
import { pageMetadata } from '../page-metadata'
import { breadcrumbs } from '../structured-data/nodes'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organisations')
  return pageMetadata({ title: t('title'), description: t('description'), path: publicPath.organisations })
}

export default async function OrganisationsPage() {
  const [t, organisations] = await Promise.all([getTranslations('organisations'), listOrganisations()])
  return (
    <>
      <PageHeading title={t('title')} intro={t('description')} />
      <JsonLd graph={[breadcrumbs([[t('title'), publicPath.organisations]])]} />
      <IndexList>
        {organisations.map(({ slug, name, speakerCount, storyCount }) => (
          <IndexEntry
            key={slug}
            href={publicPath.organisation(slug)}
            name={name}
            notes={[
              speakerCount > 0 && t('speakerCount', { count: speakerCount }),
              storyCount > 0 && t('storyCount', { count: storyCount }),
            ]}
          />
        ))}
      </IndexList>
      {organisations.length === 0 && <EmptyNote>{t('empty')}</EmptyNote>}
    </>
  )
}
