import 'server-only'
import { publicPath } from '@/lib/core/public-paths'
import { db } from '@/lib/platform/db/client'
import type { Item } from '../../api/resources'
import { named, paged, type Wanted } from './asked'

type Absolute = (path: string) => string

export async function readSpeakers(wanted: Wanted, absolute: Absolute): Promise<Item<'speakers'>[]> {
  const { AND, page } = paged(wanted)
  const { edition, session, organisation, country } = wanted.filters
  const narrowed = edition ?? session ?? organisation
  const rows = await db().speaker.findMany({
    where: {
      AND,
      slug: wanted.code,
      mergedIntoId: null,
      country: country as string | undefined,
      ...(narrowed === undefined
        ? {}
        : {
            appearances: {
              some: {
                edition: named(edition),
                sessionId: session as string | undefined,
                ...(organisation ? { organisation: named(organisation) } : {}),
              },
            },
          }),
    },
    include: { nameVariants: { where: { searchOnly: false }, select: { value: true }, orderBy: { value: 'asc' } } },
    ...page,
  })
  return rows.map((row) => ({
    id: row.id,
    code: row.slug,
    name: row.name,
    sort_name: row.sortName,
    names: [...new Set([row.name, ...row.nameVariants.map(({ value }) => value)])],
    honorific: row.honorific,
    biography: row.biography,
    country: row.country,
    wikidata_id: row.wikidataId,
    website: row.website,
    url: absolute(publicPath.speaker(row.slug)),
  }))
}

export async function readOrganisations(wanted: Wanted, absolute: Absolute): Promise<Item<'organisations'>[]> {
  const { AND, page } = paged(wanted)
  const country = wanted.filters['country'] as string | undefined
  const rows = await db().organisation.findMany({
    where: { AND, slug: wanted.code, mergedIntoId: null, country },
    ...page,
  })
  return rows.map(({ id, slug, name, abbreviation, country: in_, website }) => ({
    id,
    code: slug,
    name,
    abbreviation,
    country: in_,
    website,
    url: absolute(publicPath.organisation(slug)),
  }))
}

export async function readTopics(wanted: Wanted, absolute: Absolute): Promise<Item<'topics'>[]> {
  const { AND, page } = paged(wanted)
  const rows = await db().topic.findMany({ where: { AND, slug: wanted.code, mergedIntoId: null }, ...page })
  return rows.map(({ id, slug, name, description }) => ({
    id,
    code: slug,
    name,
    description,
    url: absolute(publicPath.topic(slug)),
  }))
}
