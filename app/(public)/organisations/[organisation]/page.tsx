import { cache } from 'react'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { publicPath } from '@/lib/core/public-paths'
import { listArticles } from '@/lib/articles/queries/list'
import { getOrganisation } from '@/lib/organisations/queries'
import { listOrganisationSpeakers } from '@/lib/speakers/queries'
import { ArticleRow } from '@/components/articles/article-card'
import { OrganisationHeader } from '@/components/organisations/organisation-header'
import { SpeakerEntry } from '@/components/speakers/speaker-entry'
import { JsonLd } from '@/components/ui/json-ld'
import { EmptyNote } from '@/components/ui/empty-note'
import { SectionHeading } from '@/components/ui/section-heading'
import { missingPage } from '../../missing-page'
import { pageMetadata } from '../../page-metadata'
import { breadcrumbs, reference } from '../../structured-data/nodes'

const MOST = 50

interface Props {
  params: Promise<{ organisation: string }>
}

const organisationAt = cache(getOrganisation)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const organisation = await organisationAt((await params).organisation)
  if (!organisation) return {}
  const t = await getTranslations('organisations')
  return pageMetadata({
    title: organisation.name,
    description: t('pageDescription', { name: organisation.name }),
    path: publicPath.organisation(organisation.slug),
  })
}

export default async function OrganisationPage({ params }: Props) {
  const { organisation: slug } = await params
  const organisation = await organisationAt(slug)
  if (!organisation) return missingPage(publicPath.organisation(slug))
  const [t, speakers, articles] = await Promise.all([
    getTranslations('organisations'),
    listOrganisationSpeakers(organisation.id),
    listArticles({ organisationId: organisation.id }, { limit: MOST }),
  ])
  const way = breadcrumbs([
    [t('title'), publicPath.organisations],
    [organisation.name, publicPath.organisation(slug)],
  ])
  const node = reference('Organization', publicPath.organisation(slug), organisation.name)
  return (
    <>
      <JsonLd graph={[node, way]} />
      <OrganisationHeader organisation={organisation} />
      <section>
        <SectionHeading>{t('people')}</SectionHeading>
        <ul className="grid gap-x-8 md:grid-cols-2 xl:grid-cols-3">
          {speakers.map((speaker) => (
            <SpeakerEntry key={speaker.slug} speaker={speaker} />
          ))}
        </ul>
        {speakers.length === 0 && <EmptyNote>{t('peopleEmpty')}</EmptyNote>}
      </section>
      <section className="mt-10">
        <SectionHeading>{t('coverage')}</SectionHeading>
        {articles.map((article) => (
          <ArticleRow key={article.id} article={article} level={3} />
        ))}
        {articles.length === 0 && <EmptyNote>{t('coverageEmpty')}</EmptyNote>}
      </section>
    </>
  )
}
