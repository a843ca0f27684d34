import 'server-only'
import { cache } from 'react'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { currentEdition, type Edition, type EditionRef } from './model'

export const EDITION_REF_FIELDS = {
  slug: true,
  number: true,
  year: true,
  city: true,
  series: { select: { abbreviation: true } },
} satisfies Prisma.EditionSelect

export const EDITION_FIELDS = {
  ...EDITION_REF_FIELDS,
  id: true,
  status: true,
  country: true,
  timeZone: true,
  startsOn: true,
  endsOn: true,
  datesNote: true,
  theme: true,
  participation: true,
  series: { select: { name: true, abbreviation: true } },
  venue: { select: { name: true } },
} satisfies Prisma.EditionSelect

type EditionRefRow = Prisma.EditionGetPayload<{ select: typeof EDITION_REF_FIELDS }>
type EditionRow = Prisma.EditionGetPayload<{ select: typeof EDITION_FIELDS }>

/** Every edition, the newest first. Asked once per render: the masthead and the page share it. */
export const listEditions = cache(async (): Promise<Edition[]> => {
  const rows = await db().edition.findMany({ select: EDITION_FIELDS, orderBy: [{ year: 'desc' }, { number: 'desc' }] })
  return rows.map(editionOf)
})

export async function getCurrentEdition(now: Date): Promise<Edition | null> {
  return currentEdition(await listEditions(), now)
}

export const getEdition = cache(async (slug: string): Promise<Edition | null> => {
  const row = await db().edition.findUnique({ where: { slug }, select: EDITION_FIELDS })
  return row && editionOf(row)
})

export function editionOf({ series, venue, ...row }: EditionRow): Edition {
  return { ...row, series: series.abbreviation, seriesName: series.name, venue: venue?.name ?? null }
}

export function editionRefOf({ series, ...row }: EditionRefRow): EditionRef {
  return { ...row, series: series.abbreviation }
}
