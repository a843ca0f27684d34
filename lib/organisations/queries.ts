import 'server-only'
import { db } from '@/lib/platform/db/client'
import type { OrganisationCard, OrganisationPage } from './model'

const FIELDS = { id: true, slug: true, name: true, abbreviation: true, country: true, website: true } as const

/** Every organisation by name, with how many people spoke for it and how many published stories name it. */
export async function listOrganisations(): Promise<OrganisationCard[]> {
  const [rows, people] = await Promise.all([
    db().organisation.findMany({
      where: { mergedIntoId: null },
      select: { ...FIELDS, _count: { select: { coverage: true } } },
      orderBy: [{ name: 'asc' }, { slug: 'asc' }],
    }),
    db().appearance.groupBy({ by: ['organisationId', 'speakerId'], where: { organisationId: { not: null } } }),
  ])
  return rows.map(({ _count, ...organisation }) => ({
    ...organisation,
    speakerCount: people.filter(({ organisationId }) => organisationId === organisation.id).length,
    storyCount: _count.coverage,
  }))
}

export async function getOrganisation(slug: string): Promise<OrganisationPage | null> {
  const row = await db().organisation.findFirst({
    where: { slug, mergedIntoId: null },
    select: {
      ...FIELDS,
      names: { select: { value: true, language: true }, orderBy: { value: 'asc' } },
      series: { select: { name: true, abbreviation: true }, orderBy: { name: 'asc' } },
    },
  })
  if (!row) return null
  const { names, series, ...organisation } = row
  return { ...organisation, otherNames: names, organises: series }
}
