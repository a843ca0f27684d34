import { cache } from 'react'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageNumber } from '@/lib/core/pagination'
import { publicPath } from '@/lib/core/public-paths'
import { getOrganisation } from '@/lib/organisations/queries'
import { listOrganisationSpeakers } from '@/lib/speakers/queries'
import { ArticleRow } from '@/components/articles/article-card'
import { OrganisationHeader } from '@/components/organisations/organisation-header'
import { SpeakerEntry } from '@/components/speakers/speaker-entry'
import { JsonLd } from '@/components/ui/json-ld'
import { EmptyNote } from '@/components/ui/empty-note'
import { Pager } from '@/components/ui/pager'
import { SectionHeading } from '@/components/ui/section-heading'
import { coverageOf } from '../../coverage-of'
import { missingPage } from '../../missing-page'
import { pagedTitle, pageMetadata } from '../../page-metadata'
import { breadcrumbs, reference } from '../../structured-data/nodes'

interface Props {
  params: Promise<{ organisation: string }>
  searchParams: Promise<{ page?: string | string[] }>
}

const organisationAt = cache(getOrganisation)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const organisation = await organisationAt((await params).organisation)
  if (!organisation) return {}
  const t = await getTranslations('organisations')
  return pageMetadata({
    ...(await pagedTitle(
      organisation.name,
      publicPath.organisation(organisation.slug),
      pageNumber((await searchParams).page),
    )),
    description: t('pageDescription', { name: organisation.name }),
  })
}

export default async function OrganisationPage({ params, searchParams }: Props) {
  const { organisation: slug } = await params
  const organisation = await organisationAt(slug)
  if (!organisation) return missingPage(publicPath.organisation(slug))
  const page = pageNumber((await searchParams).page)
  const [t, speakers, { articles, pages }] = await Promise.all([
    getTranslations('organisations'),
    listOrganisationSpeakers(organisation.id),
    coverageOf({ organisationId: organisation.id }, page),
  ])
  if (page > pages) return missingPage(publicPath.organisation(slug))
  const way = breadcrumbs([
    [t('title'), publicPath.organisations],
    [organisation.name, publicPath.organisation(slug)],
  ])
  const node = reference('Organization', publicPath.organisation(slug), organisation.name)
  return (
    <>
      <JsonLd graph={[node, way]} />
      <OrganisationHeader organisation={organisation} />
      {page === 1 && (
        <section>
          <SectionHeading>{t('people')}</SectionHeading>
          <ul className="grid gap-x-8 md:grid-cols-2 xl:grid-cols-3">
            {speakers.map((speaker) => (
              <SpeakerEntry key={speaker.slug} speaker={speaker} />
            ))}
          </ul>
          {speakers.length === 0 && <EmptyNote>{t('peopleEmpty')}</EmptyNote>}
        </section>
      )}
      <section className="mt-10">
        <SectionHeading>{t('coverage')}</SectionHeading>
        {articles.map((article) => (
          <ArticleRow key={article.id} article={article} level={3} />
        ))}
        {articles.length === 0 && <EmptyNote>{t('coverageEmpty')}</EmptyNote>}
        <Pager path={publicPath.organisation(slug)} page={page} pages={pages} />
      </section>
    </>
  )
}
