import 'server-only'
import { currentTime } from '@/lib/core/clock'
import { db } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import { EDITION_REF_FIELDS, editionRefOf } from '@/lib/editions/queries'
import { pictureOf } from '@/lib/media/model'
import { PICTURE_FIELDS } from '@/lib/media/queries/pictures'
import {
  byInitial,
  byName,
  initialOf,
  lastBegunFirst,
  latestOffice,
  type Appearance,
  type Directory,
  type DirectoryFilter,
  type EditionAppearances,
  type OfficeWithDays,
  type SpeakerAtEdition,
  type SpeakerPage,
} from './model'

const CARD_FIELDS = { slug: true, name: true, sortName: true, country: true } satisfies Prisma.SpeakerSelect

const APPEARANCE_FIELDS = {
  role: true,
  attendance: true,
  title: true,
  organisationName: true,
  organisation: { select: { slug: true } },
  session: { select: { slug: true, title: true, type: true, day: true } },
  edition: { select: EDITION_REF_FIELDS },
} satisfies Prisma.AppearanceSelect

const OFFICE_FIELDS = {
  title: true,
  organisationName: true,
  organisation: { select: { slug: true } },
  since: true,
  until: true,
} satisfies Prisma.OfficeSelect

const NEWEST_FIRST = [
  { edition: { year: 'desc' } },
  { edition: { number: 'desc' } },
  { session: { day: { sort: 'asc', nulls: 'last' } } },
  { position: 'asc' },
  { id: 'asc' },
] satisfies Prisma.AppearanceOrderByWithRelationInput[]

type AppearanceRow = Prisma.AppearanceGetPayload<{ select: typeof APPEARANCE_FIELDS }>

/** Anybody in the records, with or without an appearance. */
export async function getSpeaker(slug: string): Promise<SpeakerPage | null> {
  const row = await db().speaker.findFirst({
    where: { slug, mergedIntoId: null },
    select: {
      ...CARD_FIELDS,
      id: true,
      honorific: true,
      style: true,
      biography: true,
      wikidataId: true,
      website: true,
      portrait: { select: { ...PICTURE_FIELDS, deletedAt: true } },
      nameVariants: {
        where: { searchOnly: false },
        select: { value: true, language: true, kind: true },
        orderBy: [{ kind: 'asc' }, { value: 'asc' }, { id: 'asc' }],
      },
      offices: { select: OFFICE_FIELDS, orderBy: [{ position: 'asc' }, { id: 'asc' }] },
      appearances: { select: APPEARANCE_FIELDS, orderBy: NEWEST_FIRST },
    },
  })
  if (!row) return null
  const { appearances, offices, portrait, ...speaker } = row
  return {
    ...speaker,
    portrait: portrait && portrait.deletedAt === null ? pictureOf(portrait, currentTime()) : null,
    nameVariants: row.nameVariants.filter(({ value }) => value !== row.name),
    office: latestOffice(appearances.map(appearanceOf)),
    offices: offices.map(officeWithDays).sort(lastBegunFirst),
    editions: byEdition(appearances),
  }
}

/** The directory: everybody who ever took part, by name, and what each further filter would leave. */
export async function getDirectory({ letter, ...filter }: DirectoryFilter): Promise<Directory> {
  const [rows, countries, editions, roles, organisations] = await Promise.all([
    db().speaker.findMany({
      where: inDirectory(filter),
      select: {
        ...CARD_FIELDS,
        appearances: { select: { title: true, organisationName: true }, orderBy: NEWEST_FIRST },
      },
    }),
    db().speaker.groupBy({
      by: ['country'],
      where: { AND: [inDirectory({ ...filter, country: undefined }), { country: { not: null } }] },
      _count: true,
    }),
    countByEdition(filter),
    countByRole(filter),
    countByOrganisation(filter),
  ])
  const speakers = rows.sort(byName).map(({ appearances, ...row }) => ({
    ...row,
    office: latestOffice(appearances.map(({ title, organisationName }) => ({ title, organisation: organisationName }))),
  }))
  const letters = byInitial(speakers)
  return {
    speakers: letter ? speakers.filter(({ sortName }) => initialOf(sortName) === letter) : speakers,
    countries: countries.flatMap(({ country: code, _count }) => (code === null ? [] : [{ code, count: _count }])),
    editions,
    roles,
    organisations,
    letters: letters.map((group) => ({ letter: group.letter, count: group.speakers.length })),
  }
}

/** Somebody fits with one appearance that has all of it: as moderator at that edition, not once this and once that. */
function inDirectory({ country, edition, role, organisation }: DirectoryFilter): Prisma.SpeakerWhereInput {
  return {
    country,
    appearances: {
      some: {
        role,
        ...(edition && { edition: { slug: edition } }),
        ...(organisation && { organisation: { slug: organisation } }),
      },
    },
  }
}

/** The appearances that fit, joined to what they are counted by. */
function fitting({ country, edition, role, organisation }: DirectoryFilter): Prisma.Sql {
  return Prisma.sql`
    FROM appearance a
    JOIN speaker s ON s.id = a.speaker_id AND (${country ?? null}::text IS NULL OR s.country = ${country ?? null})
    JOIN edition e ON e.id = a.edition_id AND (${edition ?? null}::text IS NULL OR e.slug = ${edition ?? null})
    JOIN series se ON se.id = e.series_id
    LEFT JOIN organisation o ON o.id = a.organisation_id
    WHERE (${role ?? null}::text IS NULL OR a.role::text = ${role ?? null})
      AND (${organisation ?? null}::text IS NULL OR o.slug = ${organisation ?? null})`
}

function countByEdition(filter: DirectoryFilter): Promise<Directory['editions']> {
  return db().$queryRaw`
    SELECT e.slug, e.number, e.year, e.city, se.abbreviation AS series, count(DISTINCT s.id)::int AS count
    ${fitting({ ...filter, edition: undefined })}
    GROUP BY e.id, se.id
    ORDER BY e.year DESC, e.number DESC`
}

function countByRole(filter: DirectoryFilter): Promise<Directory['roles']> {
  return db().$queryRaw`
    SELECT a.role, count(DISTINCT s.id)::int AS count
    ${fitting({ ...filter, role: undefined })}
    GROUP BY a.role
    ORDER BY a.role`
}

function countByOrganisation(filter: DirectoryFilter): Promise<Directory['organisations']> {
  return db().$queryRaw`
    SELECT o.slug, o.name, count(DISTINCT s.id)::int AS count
    ${fitting({ ...filter, organisation: undefined })} AND o.id IS NOT NULL
    GROUP BY o.id
    ORDER BY o.name, o.slug`
}

/** Everybody who takes part in an edition, by name, with the office of those days. */
export function listEditionSpeakers(editionId: string): Promise<SpeakerAtEdition[]> {
  return listSpeakersOf({ editionId })
}

/** Everybody who ever spoke for an organisation, by name. */
export function listOrganisationSpeakers(organisationId: string): Promise<SpeakerAtEdition[]> {
  return listSpeakersOf({ organisationId })
}

export function countEditionSpeakers(editionId: string): Promise<number> {
  return db().speaker.count({ where: { appearances: { some: { editionId } } } })
}

async function listSpeakersOf(where: Prisma.AppearanceWhereInput): Promise<SpeakerAtEdition[]> {
  const rows = await db().speaker.findMany({
    where: { appearances: { some: where } },
    select: { ...CARD_FIELDS, appearances: { where, select: APPEARANCE_FIELDS, orderBy: NEWEST_FIRST } },
  })
  return rows.sort(byName).map((row) => {
    const appearances = row.appearances.map(appearanceOf)
    return { ...row, appearances, office: latestOffice(appearances) }
  })
}

function byEdition(rows: readonly AppearanceRow[]): EditionAppearances[] {
  const editions = new Map<string, EditionAppearances>()
  for (const row of rows) {
    const known = editions.get(row.edition.slug) ?? { edition: editionRefOf(row.edition), appearances: [] }
    editions.set(row.edition.slug, { ...known, appearances: [...known.appearances, appearanceOf(row)] })
  }
  return [...editions.values()]
}

function appearanceOf({ organisation, organisationName, edition: _, ...row }: AppearanceRow): Appearance {
  return { ...row, organisation: organisationName, organisationSlug: organisation?.slug ?? null }
}

function officeWithDays({
  organisation,
  organisationName,
  ...office
}: Prisma.OfficeGetPayload<{ select: typeof OFFICE_FIELDS }>): OfficeWithDays {
  return { ...office, organisation: organisationName, organisationSlug: organisation?.slug ?? null }
}
