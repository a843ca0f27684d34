import type { Viewer } from '@/lib/auth/model'
import { ok, problem, type FieldIssue, type Result } from '@/lib/core/result'
import { stateAfter } from '@/lib/editorial/transitions'
import { Prisma } from '@/lib/platform/db/generated/client'
import { scheduleArticleInput, type ScheduleArticleInput } from '../schema'
import { checkStory } from './check-story'
import type { LockedArticle } from './lock-article'
import { onArticle } from './on-article'
import { bookPlan } from './plan-job'
import { recordStep } from './record-step'

interface Scheduled {
  publishAt: Date
  zone: string
}

/**
 * Decides when the newest revision goes out. What is saved afterwards waits for a decision of its own. A published story
 * stays as it is until its update is due; a second plan takes the place of the first.
 */
export async function scheduleArticle(
  input: ScheduleArticleInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<Scheduled>> {
  return onArticle('schedule', scheduleArticleInput, input, viewer, async ({ tx, article, input: plan }) => {
    const { articleId, revision, publishAt, zone, correction } = plan
    const issues = timeIssues(article, publishAt, now)
    if (issues.length > 0) return problem({ kind: 'invalid', issues })
    if (correction && article.state !== 'published') {
      return problem({ kind: 'invalid', issues: [{ path: 'correction', message: 'note.nothingToCorrect' }] })
    }
    const story = await checkStory(tx, article, revision, publishAt)
    if (!story.ok) return story

    const state = stateAfter('schedule', article.state)
    await tx.article.update({
      where: { id: articleId },
      data: {
        state,
        publishAt,
        publishZone: zone,
        plannedRevision: revision,
        plannedCorrection: correction ?? Prisma.DbNull,
        planFailedAt: null,
      },
    })
    await bookPlan(tx, { articleId, plannedRevision: revision, publishAt })
    const details = { publishAt: publishAt.toISOString(), zone }
    await recordStep(tx, viewer, now, { articleId, verb: 'schedule', state, revision, note: correction?.note, details })
    return ok({ publishAt, zone })
  })
}

function timeIssues({ embargoUntil }: LockedArticle, publishAt: Date, now: Date): FieldIssue[] {
  if (publishAt <= now) return [{ path: 'publishAt', message: 'time.past' }]
  if (embargoUntil && publishAt < embargoUntil) return [{ path: 'publishAt', message: 'time.beforeEmbargo' }]
  return []
}
