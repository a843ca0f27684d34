import { recordAudit } from '@/lib/audit/record'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { ArticleState } from '@/lib/platform/db/generated/enums'
import type { Transaction } from '@/lib/platform/db/transaction'
import type { StepVerb } from '../model'

interface Step {
  articleId: string
  verb: StepVerb
  state: ArticleState
  revision: number
  note?: string | null
  failure?: Prisma.InputJsonObject
  details?: Prisma.InputJsonObject
}

/** One line in the story's history and one in the audit trail. */
export async function recordStep(tx: Transaction, viewer: Viewer, now: Date, step: Step): Promise<void> {
  const { articleId, verb, state, revision, note = null, failure, details } = step
  await tx.articleStatus.create({
    data: { articleId, verb, state, revision, note, failure, at: now, byId: viewerUserId(viewer) },
  })
  await recordAudit(tx, viewer, now, {
    verb: `article.${verb}`,
    subject: 'article',
    subjectId: articleId,
    details: { revision, ...details, ...(failure && { failure }) },
  })
}
