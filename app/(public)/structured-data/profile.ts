import { publicPath } from '@/lib/core/public-paths'
import type { SpeakerPage } from '@/lib/speakers/model'
import { absolute, cardImage, reference, type Node } from './nodes'

/** A speaker's page, and the person whom it is about. */
export function profile(speaker: SpeakerPage): Node {
  const path = publicPath.speaker(speaker.slug)
  const { office, wikidataId, website, nameVariants, honorific, portrait } = speaker
  const sameAs = [wikidataId && `https://www.wikidata.org/entity/${wikidataId}`, website].filter(Boolean)
  return {
    '@type': 'ProfilePage',
    url: absolute(path),
    mainEntity: {
      ...reference('Person', path, speaker.name),
      ...(nameVariants.length > 0 && { alternateName: nameVariants.map(({ value }) => value) }),
      ...(honorific && { honorificPrefix: honorific }),
      ...(office?.title && { jobTitle: office.title }),
      affiliation: speaker.editions.flatMap(({ edition, appearances }) =>
        appearances
          .filter(({ organisation }) => organisation !== null)
          .slice(0, 1)
          .map(({ title, organisation }) => ({
            '@type': 'OrganizationRole',
            ...(title && { roleName: title }),
            startDate: String(edition.year),
            affiliation: { '@type': 'Organization', name: organisation },
          })),
      ),
      ...(speaker.biography && { description: speaker.biography }),
      ...(sameAs.length > 0 && { sameAs }),
      image: portrait ? absolute(portrait.url) : cardImage(path),
    },
  }
}
