import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { LOOKUP_LIMIT, type LookupBy, type LookupItem } from '@/lib/editorial/lookup'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { readEdition, readVenue } from './commands/read-edition'

/** Every edition for a choice on the desk, newest first. */
export async function listDeskEditions(): Promise<
  { id: string; slug: string; number: number; year: number; city: string | null; series: string }[]
> {
  await requireViewer()
  const editions = await db().edition.findMany({
    select: { id: true, slug: true, number: true, year: true, city: true, series: { select: { abbreviation: true } } },
    orderBy: [{ year: 'desc' }, { number: 'desc' }],
  })
  return editions.map(({ series, ...edition }) => ({ ...edition, series: series.abbreviation }))
}

/** Every edition with what a text may know it by. */
export async function listEditionsToRecognise() {
  await requireViewer()
  return db().edition.findMany({
    select: {
      id: true,
      number: true,
      year: true,
      city: true,
      theme: true,
      startsOn: true,
      endsOn: true,
      series: { select: { name: true, abbreviation: true } },
    },
    orderBy: [{ year: 'desc' }, { number: 'desc' }],
  })
}

/** An edition as its form needs it; null for an unknown one. */
export async function getDeskEdition(slug: string) {
  await requireViewer()
  const row = await db().edition.findUnique({ where: { slug }, select: { id: true } })
  return row && readEdition(db(), row.id)
}

/** What the form of an edition is answered with after a conflict. */
export async function getStoredEdition(id: string) {
  await requireViewer()
  return readEdition(db(), id)
}

export async function listSeries(): Promise<{ id: string; name: string; abbreviation: string }[]> {
  await requireViewer()
  return db().series.findMany({ select: { id: true, name: true, abbreviation: true }, orderBy: { name: 'asc' } })
}

/** Every venue with its rooms in their order. */
export async function listVenues() {
  await requireViewer()
  return db().venue.findMany({
    select: {
      ...{ id: true, name: true, city: true, country: true },
      rooms: { select: { id: true, name: true }, orderBy: [{ position: 'asc' }, { name: 'asc' }] },
      editions: { select: { slug: true }, orderBy: { year: 'desc' } },
    },
    orderBy: [{ city: 'asc' }, { name: 'asc' }],
  })
}

/** A venue as its form needs it; null for an unknown one. */
export async function getDeskVenue(id: string) {
  await requireViewer()
  return readVenue(db(), id)
}

/** The rooms of the venue of an edition, in their order. */
export async function listRoomsOf(editionId: string): Promise<{ id: string; name: string }[]> {
  await requireViewer()
  return db().room.findMany({
    where: { venue: { editions: { some: { id: editionId } } } },
    select: { id: true, name: true },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
  })
}

/** Editions by their series, year, city or slug; an edition is called by the short name of its series and its year. */
export async function lookupEditions(by: LookupBy): Promise<LookupItem[]> {
  await requireViewer()
  const editions = await db().edition.findMany({
    where: 'ids' in by ? { id: { in: [...by.ids] } } : { AND: wordsOf(by.words).map(namedSo) },
    select: { id: true, year: true, city: true, series: { select: { abbreviation: true } } },
    orderBy: [{ year: 'desc' }, { number: 'desc' }],
    ...('words' in by && { take: LOOKUP_LIMIT }),
  })
  return editions.map(({ id, year, city, series }) => ({
    id,
    label: `${series.abbreviation} ${String(year)}`,
    hint: city,
  }))
}

function wordsOf(typed: string): string[] {
  return typed.slice(0, 200).split(/\s+/).filter(Boolean).slice(0, 10)
}

function namedSo(word: string): Prisma.EditionWhereInput {
  const contains = { contains: word, mode: 'insensitive' } as const
  return {
    OR: [
      { slug: contains },
      { city: contains },
      { series: { OR: [{ name: contains }, { abbreviation: contains }] } },
      ...(/^\d{4}$/.test(word) ? [{ year: Number(word) }] : []),
    ],
  }
}
