import 'server-only'
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

/** What was changed in stories after their publication, newest first. A retracted story has lost its headline. */
export async function listCorrections(limit: number): Promise<PublishedCorrection[]> {
  const rows = await db().correction.findMany({
    where: { shown: true, article: { OR: [PUBLISHED, { state: 'retracted', deletedAt: null }] } },
    select: {
      id: true,
      ...CORRECTION_FIELDS,
      article: { select: { slug: true, language: true, liveRevision: { select: { headline: true } } } },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit,
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
