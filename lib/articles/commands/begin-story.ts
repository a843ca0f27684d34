import type { z } from 'zod'
import { recordAudit } from '@/lib/audit/record'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { coversStory } from '@/lib/auth/policy'
import { ok, problem, type Result } from '@/lib/core/result'
import type { Transaction } from '@/lib/platform/db/transaction'
import type { createArticleInput } from '../schema'
import { stampVerifications } from '../verification'
import { claimSlug, freeSlug } from './claim-slug'

export interface Begun {
  id: string
  slug: string
  revision: number
}

/** The part of starting a story that runs in a transaction: for a verb of another noun that starts one on its way. */
export async function beginStory(
  tx: Transaction,
  given: z.output<typeof createArticleInput>,
  viewer: Viewer,
  now: Date,
): Promise<Result<Begun>> {
  const { kind, language, editionId, headline, standfirst, slug } = given
  const { content } = stampVerifications(null, given, viewer, now)
  if (!coversStory(viewer, { editionId, kind })) return problem({ kind: 'forbidden' })
  if (slug && !(await claimSlug(tx, slug, null))) {
    return problem({ kind: 'invalid', issues: [{ path: 'slug', message: 'slug.taken' }] })
  }
  if (editionId && !(await tx.edition.findUnique({ where: { id: editionId }, select: { id: true } }))) {
    return problem({ kind: 'invalid', issues: [{ path: 'editionId', message: 'edition.unknown' }] })
  }
  const byId = viewerUserId(viewer)
  const article = await tx.article.create({
    data: {
      kind,
      language,
      editionId,
      slug: slug ?? (await freeSlug(tx, headline)),
      revision: 1,
      createdAt: now,
      savedAt: now,
      createdById: byId,
      revisions: {
        create: { number: 1, baseNumber: 0, createdAt: now, authorId: byId, headline, standfirst, content },
      },
      statuses: { create: { verb: 'create', state: 'draft', revision: 1, at: now, byId } },
    },
    select: { id: true, slug: true, revision: true },
  })
  await recordAudit(tx, viewer, now, { verb: 'article.create', subject: 'article', subjectId: article.id })
  return ok(article)
}
