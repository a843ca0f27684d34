import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ApiTable } from '@/components/interop/api-table'
import { FeedTable } from '@/components/interop/feed-table'
import { PageHeading } from '@/components/layout/page-heading'
import { JsonLd } from '@/components/ui/json-ld'
import { publicPath } from '@/lib/core/public-paths'
import { env } from '@/lib/platform/env'
import { pageMetadata } from '../page-metadata'
import { breadcrumbs } from '../structured-data/nodes'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('feeds.page')
  return pageMetadata({ title: t('title'), description: t('description'), path: publicPath.developers })
}

/** What other programs can take, for the people who write them. */
export default async function DevelopersPage() {
  const t = await getTranslations('feeds.page')
  const { siteUrl } = env()
  return (
    <>
      <PageHeading title={t('title')} intro={t('description')} />
      <FeedTable siteUrl={siteUrl} />
      <ApiTable siteUrl={siteUrl} />
      <p className="mt-8 max-w-[62ch]">{t('caching')}</p>
      <JsonLd graph={[breadcrumbs([[t('title'), publicPath.developers]])]} />
    </>
  )
}
