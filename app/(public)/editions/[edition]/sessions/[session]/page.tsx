import { cache } from 'react'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { pageNumber } from '@/lib/core/pagination'
import { publicPath } from '@/lib/core/public-paths'
import { env } from '@/lib/platform/env'
import { listMaterials } from '@/lib/materials/queries'
import { listSessionPictures } from '@/lib/media/queries/pictures'
import { countQuotes, listQuotes } from '@/lib/quotes/queries'
import { getSession } from '@/lib/sessions/queries'
import { ArticleRow } from '@/components/articles/article-card'
import { AllQuotes } from '@/components/quotes/all-quotes'
import { QuoteList } from '@/components/quotes/quote-list'
import { editionWords } from '@/components/editions/edition-words'
import { JsonLd } from '@/components/ui/json-ld'
import { PrintAddress } from '@/components/layout/print-address'
import { Documents } from '@/components/materials/documents'
import { Recordings } from '@/components/materials/recordings'
import { Pictures } from '@/components/media/pictures'
import { Participants } from '@/components/sessions/participants'
import { SessionHeader } from '@/components/sessions/session-header'
import { SessionRow } from '@/components/sessions/session-row'
import { EmptyNote } from '@/components/ui/empty-note'
import { Pager } from '@/components/ui/pager'
import { SectionHeading } from '@/components/ui/section-heading'
import { sessionEvent } from '../../../../structured-data/event'
import { breadcrumbs } from '../../../../structured-data/nodes'
import { EnhanceScript } from '../../../../enhance-script'
import { coverageOf } from '../../../../coverage-of'
import { missingPage } from '../../../../missing-page'
import { pagedTitle, pageMetadata } from '../../../../page-metadata'

const QUOTES = 30

interface Props {
  params: Promise<{ edition: string; session: string }>
  searchParams: Promise<{ page?: string | string[] }>
}

const sessionAt = cache(getSession)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { edition, session: slug } = await params
  const session = await sessionAt(edition, slug)
  if (!session) return {}
  const t = await getTranslations('sessions')
  const { number, series } = session.edition
  const page = pageNumber((await searchParams).page)
  return pageMetadata({
    ...(await pagedTitle(session.title, publicPath.session(edition, slug), page)),
    description: session.abstract ?? t('pageDescription', { type: t(`type.${session.type}`), number, series }),
    // A later page lists stories: what is shared is the session.
    ...(page === 1 && { card: session.title }),
  })
}

export default async function SessionPage({ params, searchParams }: Props) {
  const { edition, session: slug } = await params
  const session = await sessionAt(edition, slug)
  if (!session) return missingPage(publicPath.session(edition, slug))
  const page = pageNumber((await searchParams).page)
  const of = { sessionId: session.id }
  const [t, { articles, pages }, quotes, said, materials, pictures] = await Promise.all([
    getTranslations('sessions'),
    coverageOf(of, page),
    listQuotes(of, { limit: QUOTES }),
    countQuotes(of),
    listMaterials(session.id),
    listSessionPictures(session.id),
  ])
  if (page > pages) return missingPage(publicPath.session(edition, slug))
  const [common, locale] = await Promise.all([getTranslations('common'), getLocale()])
  const edited = editionWords(common, locale).inPlace(session.edition)
  const recordings = materials.filter(({ kind }) => kind === 'recording')
  const documents = materials.filter(({ kind }) => kind === 'document')
  const event = sessionEvent(session, edited, (role) => t(`role.${role}`), { articles, quotes, materials })
  const way = breadcrumbs([
    [edited, publicPath.edition(edition)],
    [session.title, publicPath.session(edition, slug)],
  ])
  // A later page goes on with the stories alone.
  const first = page === 1
  return (
    <>
      <SessionHeader session={session} />
      {first && (
        <section className="mt-4">
          <SectionHeading>{t('who')}</SectionHeading>
          <Participants participants={session.participants} />
          {session.participants.length === 0 && <EmptyNote>{t('speakersEmpty')}</EmptyNote>}
        </section>
      )}
      {first && session.parts.length > 0 && (
        <section className="mt-10">
          <SectionHeading>{t('parts')}</SectionHeading>
          {session.parts.map((part) => (
            <SessionRow key={part.id} session={part} edition={edition} zone={session.edition.timeZone ?? 'UTC'} />
          ))}
        </section>
      )}
      {first && quotes.length > 0 && (
        <section className="mt-10">
          <SectionHeading>{t('quotes')}</SectionHeading>
          <QuoteList quotes={quotes} without="session" />
          <AllQuotes shown={quotes.length} total={said} filter={{ edition, session: slug }} />
        </section>
      )}
      <section className="mt-10">
        <SectionHeading>{t('coverage')}</SectionHeading>
        {articles.map((article) => (
          <ArticleRow key={article.id} article={article} level={3} />
        ))}
        {articles.length === 0 && <EmptyNote>{t('nothing')}</EmptyNote>}
        <Pager path={publicPath.session(edition, slug)} page={page} pages={pages} />
      </section>
      {first && pictures.length > 0 && (
        <section className="mt-10">
          <SectionHeading>{t('pictures')}</SectionHeading>
          <Pictures pictures={pictures} />
        </section>
      )}
      {first && recordings.length > 0 && (
        <section className="mt-10">
          <SectionHeading>{t('recordings')}</SectionHeading>
          <Recordings recordings={recordings} />
          <EnhanceScript name="embed-player" />
        </section>
      )}
      {first && documents.length > 0 && (
        <section className="mt-10">
          <SectionHeading>{t('documents')}</SectionHeading>
          <Documents documents={documents} />
        </section>
      )}
      <JsonLd graph={[event, way]} />
      <PrintAddress url={env().siteUrl + publicPath.session(edition, slug)} />
    </>
  )
}
