import 'server-only'
import type { Window } from '@/lib/core/pagination'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { PublishedCorrection } from '../model'
import { PUBLISHED } from './published'

export const CORRECTION_FIELDS = {
  kind: true,
  note: true,
  at: true,
  oldText: true,
  newText: true,
} satisfies Prisma.CorrectionSelect

const SHOWN = {
  shown: true,
  article: { OR: [PUBLISHED, { state: 'retracted', deletedAt: null }] },
} satisfies Prisma.CorrectionWhereInput

/** What was changed in stories after their publication, newest first. A retracted story has lost its headline. */
export async function listCorrections({ limit, offset }: Window): Promise<PublishedCorrection[]> {
  const rows = await db().correction.findMany({
    where: SHOWN,
    select: {
      id: true,
      ...CORRECTION_FIELDS,
      article: { select: { slug: true, language: true, liveRevision: { select: { headline: true } } } },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit,
    skip: offset,
  })
  return rows.map(({ article, ...correction }) => ({
    ...correction,
    article: article.liveRevision && {
      slug: article.slug,
      headline: article.liveRevision.headline,
      language: article.language,
    },
  }))
}

export function countCorrections(): Promise<number> {
  return db().correction.count({ where: SHOWN })
}
