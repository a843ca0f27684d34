import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { publicPath } from '@/lib/core/public-paths'
import { byInitial, directoryFilter } from '@/lib/speakers/model'
import { getDirectory } from '@/lib/speakers/queries'
import { DirectoryFilters } from '@/components/speakers/directory-filters'
import { LetterBar } from '@/components/speakers/letter-bar'
import { SpeakerEntry } from '@/components/speakers/speaker-entry'
import { PageHeading } from '@/components/layout/page-heading'
import { JsonLd } from '@/components/ui/json-ld'
import { EmptyNote } from '@/components/ui/empty-note'
import { pageMetadata } from '../page-metadata'
import { breadcrumbs } from '../structured-data/nodes'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, filter] = await Promise.all([getTranslations('speakers'), searchParams.then(directoryFilter)])
  const filtered = Object.values(filter).some(Boolean)
  return pageMetadata({
    title: t('title'),
    description: t('description'),
    path: publicPath.speakers,
    ...(filtered && { index: false }),
  })
}

export default async function SpeakersPage({ searchParams }: Props) {
  const filter = directoryFilter(await searchParams)
  const [t, directory] = await Promise.all([getTranslations('speakers'), getDirectory(filter)])
  return (
    <>
      <PageHeading title={t('title')} intro={t('description')} />
      <JsonLd graph={[breadcrumbs([[t('title'), publicPath.speakers]])]} />
      <DirectoryFilters directory={directory} filter={filter} />
      <div className="mt-6">
        <LetterBar letters={directory.letters} filter={filter} />
      </div>
      <p className="mt-3 text-fine text-ink-muted">{t('count', { count: directory.speakers.length })}</p>
      {byInitial(directory.speakers).map(({ letter, speakers }) => (
        <section
          key={letter}
          aria-labelledby={`letter-${letter}`}
          className="mt-5 grid grid-cols-[2.25rem_1fr] gap-x-4 border-t border-ink pt-2 sm:grid-cols-[5rem_1fr]"
        >
          <h2 id={`letter-${letter}`} className="headline text-title leading-none">
            {letter}
          </h2>
          <ul className="-mt-2 gap-x-8 md:columns-2 xl:columns-3 [&>li:first-child]:border-t-0">
            {speakers.map((speaker) => (
              <SpeakerEntry key={speaker.slug} speaker={speaker} />
            ))}
          </ul>
        </section>
      ))}
      {directory.speakers.length === 0 && <EmptyNote>{t('empty')}</EmptyNote>}
    </>
  )
}
