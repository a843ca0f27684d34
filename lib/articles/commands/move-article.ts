import type { z } from 'zod'
import type { Viewer } from '@/lib/auth/model'
import { ok, type Result } from '@/lib/core/result'
import { stateAfter } from '@/lib/editorial/transitions'
import type { ArticleState } from '@/lib/platform/db/generated/enums'
import { onArticle } from './on-article'
import { recordStep } from './record-step'

export interface Moved {
  state: ArticleState
}

type Review = z.ZodType<{ articleId: string; revision: number; note: string | null }>

/** The verbs of review: they change the state and nothing else, and readers see nothing of it. */
export async function moveArticle<Schema extends Review>(
  verb: 'submit' | 'ask-changes' | 'approve',
  schema: Schema,
  input: z.input<Schema>,
  viewer: Viewer,
  now: Date,
): Promise<Result<Moved>> {
  return onArticle(verb, schema, input, viewer, async ({ tx, article, input: { revision, note } }) => {
    const state = stateAfter(verb, article.state)
    // Whoever moves the story on has seen that its plan failed.
    await tx.article.update({ where: { id: article.id }, data: { state, planFailedAt: null } })
    await recordStep(tx, viewer, now, { articleId: article.id, verb, state, revision, note })
    return ok({ state })
  })
}
