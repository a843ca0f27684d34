import { cache } from 'react'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageNumber } from '@/lib/core/pagination'
import { publicPath } from '@/lib/core/public-paths'
import { listTopicSessions } from '@/lib/sessions/queries'
import { getTopic } from '@/lib/topics/queries'
import { ArticleRow } from '@/components/articles/article-card'
import { PageHeading } from '@/components/layout/page-heading'
import { SessionCard } from '@/components/sessions/session-card'
import { JsonLd } from '@/components/ui/json-ld'
import { EmptyNote } from '@/components/ui/empty-note'
import { Pager } from '@/components/ui/pager'
import { SectionHeading } from '@/components/ui/section-heading'
import { coverageOf } from '../../coverage-of'
import { missingPage } from '../../missing-page'
import { pagedTitle, pageMetadata } from '../../page-metadata'
import { breadcrumbs } from '../../structured-data/nodes'

interface Props {
  params: Promise<{ topic: string }>
  searchParams: Promise<{ page?: string | string[] }>
}

const topicAt = cache(getTopic)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const topic = await topicAt((await params).topic)
  if (!topic) return {}
  const t = await getTranslations('topics')
  return pageMetadata({
    ...(await pagedTitle(topic.name, publicPath.topic(topic.slug), pageNumber((await searchParams).page))),
    description: topic.description ?? t('pageDescription', { name: topic.name }),
  })
}

export default async function TopicPage({ params, searchParams }: Props) {
  const { topic: slug } = await params
  const topic = await topicAt(slug)
  if (!topic) return missingPage(publicPath.topic(slug))
  const page = pageNumber((await searchParams).page)
  const [t, { articles, pages }, sessions] = await Promise.all([
    getTranslations('topics'),
    coverageOf({ topicId: topic.id }, page),
    listTopicSessions(topic.id),
  ])
  if (page > pages) return missingPage(publicPath.topic(slug))
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
          <Pager path={publicPath.topic(slug)} page={page} pages={pages} />
        </section>
      )}
      {page === 1 && sessions.length > 0 && (
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
