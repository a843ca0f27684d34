import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { publicPath } from '@/lib/core/public-paths'
import { listCorrections } from '@/lib/articles/queries/corrections'
import { CorrectionEntry } from '@/components/articles/correction-entry'
import { PageHeading } from '@/components/layout/page-heading'
import { JsonLd } from '@/components/ui/json-ld'
import { EmptyNote } from '@/components/ui/empty-note'
import { pageMetadata } from '../page-metadata'
import { breadcrumbs } from '../structured-data/nodes'

const MOST = 200

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('corrections')
  return pageMetadata({ title: t('title'), description: t('description'), path: publicPath.corrections })
}

export default async function CorrectionsPage() {
  const [t, corrections] = await Promise.all([getTranslations('corrections'), listCorrections(MOST)])
  return (
    <>
      <PageHeading title={t('title')} intro={t('intro')} />
      <JsonLd graph={[breadcrumbs([[t('title'), publicPath.corrections]])]} />
      {corrections.map((correction) => (
        <CorrectionEntry key={correction.id} correction={correction} />
      ))}
      {corrections.length === 0 && <EmptyNote>{t('empty')}</EmptyNote>}
    </>
  )
}
