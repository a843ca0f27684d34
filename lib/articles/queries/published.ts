import 'server-only'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { EditionRef } from '../model'

// What the public may read: an article is public while it is published, and only its live revision is ever selected.
export const PUBLISHED = {
  state: 'published',
  deletedAt: null,
  liveRevisionId: { not: null },
} satisfies Prisma.ArticleWhereInput

export const EDITION_REF = {
  select: { slug: true, number: true, year: true, city: true, series: { select: { abbreviation: true } } },
} as const

/** A story's sessions as they follow each other. */
export const SESSIONS_BY_TIME = [
  { edition: { year: 'asc' } },
  { day: { sort: 'asc', nulls: 'last' } },
  { startsAt: { sort: 'asc', nulls: 'last' } },
  { position: 'asc' },
  { id: 'asc' },
] satisfies Prisma.SessionOrderByWithRelationInput[]

export const SESSION_REF = {
  select: {
    ...{ id: true, slug: true, title: true, day: true },
    edition: { select: { ...EDITION_REF.select, timeZone: true } },
  },
} as const

type EditionRow = Prisma.EditionGetPayload<typeof EDITION_REF>

export function editionRef({ series, ...edition }: EditionRow): EditionRef {
  return { ...edition, series: series.abbreviation }
}

/** A session as a story's page tells of it. */
export function sessionRef({ edition, ...session }: Prisma.SessionGetPayload<typeof SESSION_REF>) {
  const { timeZone, ...of } = edition
  return { ...session, timeZone, edition: editionRef(of) }
}
