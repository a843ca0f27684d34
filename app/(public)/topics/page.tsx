import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { publicPath } from '@/lib/core/public-paths'
import { listTopics } from '@/lib/topics/queries'
import { PageHeading } from '@/components/layout/page-heading'
import { IndexEntry, IndexList } from '@/components/ui/index-list'
import { EmptyNote } from '@/components/ui/empty-note'
import { JsonLd } from '@/components/ui/json-ld'
import { pageMetadata } from '../page-metadata'
import { breadcrumbs } from '../structured-data/nodes'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('topics')
  return pageMetadata({ title: t('title'), description: t('description'), path: publicPath.topics })
}

export default async function TopicsPage() {
  const [t, topics] = await Promise.all([getTranslations('topics'), listTopics()])
  return (
    <>
      <PageHeading title={t('title')} intro={t('description')} />
      <JsonLd graph={[breadcrumbs([[t('title'), publicPath.topics]])]} />
      <IndexList>
        {topics.map(({ slug, name, sessionCount, storyCount }) => (
          <IndexEntry
            key={slug}
            href={publicPath.topic(slug)}
            name={name}
            notes={[
              sessionCount > 0 && t('sessionCount', { count: sessionCount }),
              storyCount > 0 && t('storyCount', { count: storyCount }),
            ]}
          />
        ))}
      </IndexList>
      {topics.length === 0 && <EmptyNote>{t('empty')}</EmptyNote>}
    </>
  )
}
