import { recordAudit } from '@/lib/audit/record'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { ok, problem, type Result } from '@/lib/core/result'
import { nameRevisionInput, type NameRevisionInput } from '../schema'
import { onArticle } from './on-article'

/** Gives a revision a name, another one, or none. Refused when somebody named it otherwise in the meantime. */
export async function nameRevision(input: NameRevisionInput, viewer: Viewer, now: Date): Promise<Result<null>> {
  return onArticle('save', nameRevisionInput, input, viewer, async ({ tx, article, input: { number, name, was } }) => {
    const key = { articleId_number: { articleId: article.id, number } }
    const revision = await tx.articleRevision.findUnique({ where: key, select: { name: { select: { name: true } } } })
    if (!revision) return problem({ kind: 'not-found' })
    const current = revision.name?.name ?? null
    if (current === name) return ok(null)
    if (current !== was)
      return problem({ kind: 'invalid', issues: [{ path: 'name', message: 'revisionName.changed' }] })

    if (name === null) await tx.revisionName.delete({ where: key })
    else {
      const naming = { name, namedAt: now, namedById: viewerUserId(viewer) }
      await tx.revisionName.upsert({
        where: key,
        create: { articleId: article.id, number, ...naming },
        update: naming,
      })
    }
    await recordAudit(tx, viewer, now, {
      verb: 'article.name-revision',
      subject: 'article',
      subjectId: article.id,
      details: { revision: number, name, was: current },
    })
    return ok(null)
  })
}
