import { cache } from 'react'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { publicPath } from '@/lib/core/public-paths'
import { listArticles } from '@/lib/articles/queries/list'
import { listTopicSessions } from '@/lib/sessions/queries'
import { getTopic } from '@/lib/topics/queries'
import { ArticleRow } from '@/components/articles/article-card'
import { PageHeading } from '@/components/layout/page-heading'
import { SessionCard } from '@/components/sessions/session-card'
import { JsonLd } from '@/components/ui/json-ld'
import { EmptyNote } from '@/components/ui/empty-note'
import { SectionHeading } from '@/components/ui/section-heading'
import { missingPage } from '../../missing-page'
import { pageMetadata } from '../../page-metadata'
import { breadcrumbs } from '../../structured-data/nodes'

const MOST = 50

interface Props {
  params: Promise<{ topic: string }>
}

const topicAt = cache(getTopic)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = await topicAt((await params).topic)
  if (!topic) return {}
  const t = await getTranslations('topics')
  return pageMetadata({
    title: topic.name,
    description: topic.description ?? t('pageDescription', { name: topic.name }),
    path: publicPath.topic(topic.slug),
  })
}

export default async function TopicPage({ params }: Props) {
  const { topic: slug } = await params
  const topic = await topicAt(slug)
  if (!topic) return missingPage(publicPath.topic(slug))
  const [t, articles, sessions] = await Promise.all([
    getTranslations('topics'),
    listArticles({ topicId: topic.id }, { limit: MOST }),
    listTopicSessions(topic.id),
  ])
  const way = breadcrumbs([
    [t('title'), publicPath.topics],
    [topic.name, publicPath.topic(slug)],
  ])
  return (
    <>
      <JsonLd graph={[way]} />
      <PageHeading kicker={t('title')} title={topic.name} intro={topic.description} />
      {articles.length > 0 && (
        <section className="mb-10">
          <SectionHeading>{t('coverage')}</SectionHeading>
          {articles.map((article) => (
            <ArticleRow key={article.id} article={article} level={3} />
          ))}
        </section>
      )}
      {sessions.length > 0 && (
        <section>
          <SectionHeading>{t('sessions')}</SectionHeading>
          <div className="grid gap-x-8 md:grid-cols-2">
            {sessions.map((session) => (
              <SessionCard key={session.edition.slug + session.slug} session={session} />
            ))}
          </div>
        </section>
      )}
      {articles.length + sessions.length === 0 && <EmptyNote>{t('nothing')}</EmptyNote>}
    </>
  )
}
