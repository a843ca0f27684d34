import { publicPath } from '@/lib/core/public-paths'
import type { SpeakerPage } from '@/lib/speakers/model'
import { absolute, cardImage, reference, type Node } from './nodes'

/** A speaker's page, and the person whom it is about. */
export function profile(speaker: SpeakerPage): Node {
  const path = publicPath.speaker(speaker.slug)
  const { office, offices, wikidataId, website, nameVariants, honorific, style, portrait } = speaker
  const prefixes = [style, honorific].flatMap((prefix) => prefix ?? [])
  const sameAs = [wikidataId && `https://www.wikidata.org/entity/${wikidataId}`, website].filter(Boolean)
  return {
    '@type': 'ProfilePage',
    url: absolute(path),
    mainEntity: {
      ...reference('Person', path, speaker.name),
      ...(nameVariants.length > 0 && { alternateName: nameVariants.map(({ value }) => value) }),
      ...(prefixes.length > 0 && { honorificPrefix: prefixes }),
      ...(office?.title && { jobTitle: office.title }),
      affiliation: [
        ...offices.map(({ title, organisation, since, until }) => role(title, organisation, { since, until })),
        ...speaker.editions.flatMap(({ edition, appearances }) =>
          appearances
            .filter(({ organisation }) => organisation !== null)
            .slice(0, 1)
            .map(({ title, organisation }) => role(title, organisation, { since: String(edition.year), until: null })),
        ),
      ].flatMap((each) => each ?? []),
      ...(speaker.biography && { description: speaker.biography }),
      ...(sameAs.length > 0 && { sameAs }),
      image: portrait ? absolute(portrait.url) : cardImage(path),
    },
  }
}

/** What somebody is to an organisation; an office without one is told by the page alone. */
function role(
  title: string | null,
  organisation: string | null,
  { since, until }: { since: string | null; until: string | null },
): Node | null {
  if (organisation === null) return null
  return {
    '@type': 'OrganizationRole',
    ...(title && { roleName: title }),
    ...(since && { startDate: since }),
    ...(until && { endDate: until }),
    affiliation: { '@type': 'Organization', name: organisation },
  }
}
