import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentTime } from '@/lib/core/clock'
import { publicPath } from '@/lib/core/public-paths'
import { listEditions } from '@/lib/editions/queries'
import { EditionRow } from '@/components/editions/edition-row'
import { PageHeading } from '@/components/layout/page-heading'
import { JsonLd } from '@/components/ui/json-ld'
import { EmptyNote } from '@/components/ui/empty-note'
import { pageMetadata } from '../page-metadata'
import { breadcrumbs } from '../structured-data/nodes'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editions')
  return pageMetadata({ title: t('title'), description: t('description'), path: publicPath.editions })
}

export default async function EditionsPage() {
  const now = currentTime()
  const [t, editions] = await Promise.all([getTranslations('editions'), listEditions()])
  return (
    <>
      <PageHeading
        title={t('title')}
        intro={editions.length > 0 ? t('intro', { count: editions.length }) : t('empty')}
      />
      <JsonLd graph={[breadcrumbs([[t('title'), publicPath.editions]])]} />
      {editions.map((edition) => (
        <EditionRow key={edition.id} edition={edition} now={now} />
      ))}
      {editions.length === 0 && <EmptyNote>{t('empty')}</EmptyNote>}
    </>
  )
}
