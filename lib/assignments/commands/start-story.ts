import { beginStory } from '@/lib/articles/commands/begin-story'
import { emptyContent } from '@/lib/articles/content'
import { beginFrom, templatesOf } from '@/lib/articles/kinds/registry'
import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { firstSection } from '@/lib/auth/policy'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import { assignmentState } from '../model'
import { mayUse } from '../policy'
import { startStoryInput, type StartStoryInput } from '../schema'
import { givenTo, lockAssignment } from './lock'

const LONGEST_HEADLINE = 200

/**
 * Begins the story of an assignment: a draft that names the session, the edition and its reporter. Asked twice, it answers
 * the story that it began first.
 */
export async function startStory(
  input: StartStoryInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ articleId: string }>> {
  const parsed = startStoryInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { assignmentId, language } = parsed.data

  return inTransaction(async (tx) => {
    const assignment = await lockAssignment(tx, assignmentId)
    if (!assignment) return problem({ kind: 'not-found' })
    if (!mayUse('start', viewer, givenTo(assignment))) return problem({ kind: 'forbidden' })
    const state = assignmentState(assignment)
    if (state === 'dropped') {
      return problem({ kind: 'invalid', issues: [{ path: 'assignmentId', message: 'assignment.dropped' }] })
    }
    if (state !== 'open' && assignment.articleId) return ok({ articleId: assignment.articleId })

    const { title, editionId } = assignment.session
    const section = firstSection(viewer)
    // News of a session is its report; another section has its own way to begin.
    const [first] = templatesOf((kind) => kind === section)
    const template = section === 'news' ? 'session_report' : first
    const { kind, ...skeleton } = beginFrom(template ?? 'session_report', language, () => crypto.randomUUID())
    const story = await beginStory(
      tx,
      {
        kind,
        language,
        editionId,
        headline: title.slice(0, LONGEST_HEADLINE).trim(),
        standfirst: '',
        content: {
          ...emptyContent(),
          ...skeleton,
          editionIds: [editionId],
          sessionIds: [assignment.sessionId],
          bylines: [{ kind: 'person', name: assignment.reporter.name, function: 'author' }],
        },
      },
      viewer,
      now,
    )
    if (!story.ok) return story
    await tx.assignment.update({
      where: { id: assignmentId },
      data: { articleId: story.value.id, version: { increment: 1 } },
    })
    await recordAudit(tx, viewer, now, {
      verb: 'assignment.start',
      subject: 'assignment',
      subjectId: assignmentId,
      details: { articleId: story.value.id },
    })
    return ok({ articleId: story.value.id })
  })
}
