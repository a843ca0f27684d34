import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { publicPath } from '@/lib/core/public-paths'
import { getEdition } from '@/lib/editions/queries'
import { listEditionSpeakers } from '@/lib/speakers/queries'
import { SpeakerAtEdition } from '@/components/speakers/speaker-at-edition'
import { EmptyNote } from '@/components/ui/empty-note'
import { missingPage } from '../../../missing-page'
import { EditionFrame } from '../edition-frame'
import { editionMetadata } from '../edition-metadata'

interface Props {
  params: Promise<{ edition: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await params
  return editionMetadata(edition, 'speakers', publicPath.editionSpeakers(edition))
}

export default async function EditionSpeakersPage({ params }: Props) {
  const { edition: slug } = await params
  const edition = await getEdition(slug)
  if (!edition) return missingPage(publicPath.editionSpeakers(slug))
  const [t, speakers] = await Promise.all([getTranslations('editions'), listEditionSpeakers(edition.id)])
  return (
    <EditionFrame edition={edition} current="speakers">
      <ul className="grid gap-x-8 md:grid-cols-2 xl:grid-cols-3">
        {speakers.map((speaker) => (
          <SpeakerAtEdition key={speaker.slug} speaker={speaker} edition={edition.slug} />
        ))}
      </ul>
      {speakers.length === 0 && <EmptyNote>{t('speakersEmpty')}</EmptyNote>}
    </EditionFrame>
  )
}
