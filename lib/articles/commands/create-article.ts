import { allowsRole } from '@/lib/editorial/transitions'
import { recordAudit } from '@/lib/audit/record'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import { createArticleInput, type CreateArticleInput } from '../schema'
import { claimSlug, freeSlug } from './claim-slug'

interface Created {
  id: string
  slug: string
  revision: number
}

/** Starts a story: its identity, its first revision and its first status. Readers see nothing of it. */
export async function createArticle(input: CreateArticleInput, viewer: Viewer, now: Date): Promise<Result<Created>> {
  if (viewer.kind === 'user' && !allowsRole('save', viewer.role)) return problem({ kind: 'forbidden' })
  const parsed = createArticleInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { kind, language, editionId, headline, standfirst, content, slug } = parsed.data

  return inTransaction(async (tx) => {
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
  })
}
