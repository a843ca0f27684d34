import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { currentTime } from '@/lib/core/clock'
import { EDITION_REF_FIELDS, editionRefOf } from '@/lib/editions/queries'
import { pictureOf } from '@/lib/media/model'
import { PICTURE_FIELDS } from '@/lib/media/queries/pictures'
import { readSpeaker } from '../commands/read-speaker'

/** Somebody in the desk's list of people. */
export interface DeskPerson {
  id: string
  name: string
  sortName: string
  country: string | null
  office: string | null
  appearances: number
}

export const PEOPLE_ON_A_PAGE = 100

const ROW = {
  ...{ id: true, name: true, sortName: true, country: true },
  _count: { select: { appearances: true } },
  appearances: {
    select: { title: true, organisationName: true },
    where: { OR: [{ title: { not: null } }, { organisationName: { not: null } }] },
    orderBy: [{ edition: { year: 'desc' } }, { id: 'desc' }],
    take: 1,
  },
} satisfies Prisma.SpeakerSelect

type Row = Prisma.SpeakerGetPayload<{ select: typeof ROW }>

/** Everybody on record by name, some at a time. */
export async function listPeople(offset: number): Promise<{ people: DeskPerson[]; total: number }> {
  await requireViewer()
  const where = { mergedIntoId: null }
  const [rows, total] = await Promise.all([
    db().speaker.findMany({
      where,
      select: ROW,
      orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
      take: PEOPLE_ON_A_PAGE,
      skip: offset,
    }),
    db().speaker.count({ where }),
  ])
  return { people: rows.map(personOf), total }
}

/** These people, in this order. */
export async function listPeopleBySlugs(slugs: readonly string[]): Promise<DeskPerson[]> {
  await requireViewer()
  const rows = await db().speaker.findMany({ where: { slug: { in: [...slugs] } }, select: { slug: true, ...ROW } })
  const bySlug = new Map(rows.map((row) => [row.slug, personOf(row)]))
  return slugs.flatMap((slug) => bySlug.get(slug) ?? [])
}

function personOf({ _count, appearances: [last], ...person }: Row): DeskPerson {
  const office = last ? [last.title, last.organisationName].filter(Boolean).join(', ') : ''
  const { id, name, sortName, country } = person
  return { id, name, sortName, country, office: office || null, appearances: _count.appearances }
}

/** What the form of a person is answered with. */
export async function getStoredSpeaker(id: string) {
  await requireViewer()
  return readSpeaker(db(), id)
}

/** A person as the desk's page shows them; null for an unknown one. */
export async function getDeskSpeaker(id: string) {
  await requireViewer()
  const stored = await readSpeaker(db(), id)
  if (!stored) return null
  const [appearances, organisations, portrait, mergedInto, namesakes] = await Promise.all([
    db().appearance.findMany({
      where: { speakerId: id },
      select: {
        ...{ id: true, role: true, title: true, organisationName: true },
        session: { select: { id: true, title: true } },
        edition: { select: EDITION_REF_FIELDS },
      },
      orderBy: [
        { edition: { year: 'desc' } },
        { session: { startsAt: { sort: 'asc', nulls: 'last' } } },
        { id: 'asc' },
      ],
    }),
    db().organisation.findMany({
      where: { id: { in: stored.value.offices.flatMap(({ organisationId }) => organisationId ?? []) } },
      select: { id: true, name: true },
    }),
    stored.value.portraitId
      ? db().mediaAsset.findUnique({ where: { id: stored.value.portraitId }, select: PICTURE_FIELDS })
      : null,
    stored.mergedIntoId
      ? db().speaker.findUnique({ where: { id: stored.mergedIntoId }, select: { id: true, name: true } })
      : null,
    listNamesakes(id),
  ])
  return {
    ...stored,
    appearances: appearances.map(({ edition, ...appearance }) => ({ ...appearance, edition: editionRefOf(edition) })),
    names: Object.fromEntries(organisations.map(({ id: of, name }) => [of, name])),
    portrait: portrait && pictureOf(portrait, currentTime()),
    mergedInto,
    namesakes,
  }
}

async function listNamesakes(id: string): Promise<{ id: string; name: string }[]> {
  const select = { id: true, name: true } as const
  const rows = await db().namesakes.findMany({
    where: { OR: [{ oneId: id }, { otherId: id }] },
    select: { one: { select }, other: { select } },
    orderBy: { at: 'asc' },
  })
  return rows.map(({ one, other }) => (one.id === id ? other : one))
}
