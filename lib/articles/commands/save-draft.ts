import { recordAudit } from '@/lib/audit/record'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { isDeepEqual } from '@/lib/core/deep-equal'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Problem, type Result } from '@/lib/core/result'
import { allowsState } from '@/lib/editorial/transitions'
import { inTransaction, type Transaction } from '@/lib/platform/db/transaction'
import { tellNews } from '@/lib/platform/news/tell-news'
import { articleContent } from '../content'
import { mergeStories, type MergeConflict, type StoryText } from '../merge'
import { mayUse } from '../policy'
import { saveDraftInput, type SaveDraftInput } from '../schema'
import { lockArticle } from './lock-article'
import { stampVerifications } from '../verification'
import { written } from '../written-content'

export interface Saved {
  revision: number
  /** False when the text was what the newest revision already says: no change, no revision. */
  changed: boolean
  /** What now stands, when it is not what was sent: somebody else had saved in the meantime, or a quote was verified. */
  merged: StoryText | null
}

/** Both changed the same spot: nothing is saved, and the author gets what they need to decide. */
export interface SaveConflict {
  kind: 'conflict'
  current: number
  theirs: StoryText
  conflicts: MergeConflict[]
  savedBy: string | null
  /** ISO 8601. */
  savedAt: string
}

/**
 * Keeps what an author wrote as a new revision. A save whose base is not the newest revision never overwrites: changes
 * to different blocks are merged, changes to the same one are refused with `conflict`. Readers see the live revision.
 */
export async function saveDraft(
  input: SaveDraftInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<Saved, Problem | SaveConflict>> {
  const parsed = saveDraftInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { articleId, base, ...mine } = parsed.data

  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId)
    if (!article) return problem({ kind: 'not-found' })
    // Whoever saves had the story open: a role that was lowered meanwhile is told as such.
    if (!mayUse('save', viewer, article) || !allowsState('save', article.state)) return problem({ kind: 'forbidden' })
    if (base > article.revision) return problem({ kind: 'conflict', current: article.revision })

    const head = await readRevision(tx, articleId, article.revision)
    const stale = base < article.revision
    const merged = stale ? mergeStories((await readRevision(tx, articleId, base)).text, mine, head.text) : null
    if (merged && merged.conflicts.length > 0) {
      const conflict: SaveConflict = {
        kind: 'conflict',
        current: article.revision,
        theirs: head.text,
        conflicts: merged.conflicts,
        savedBy: await nameOf(tx, head.authorId),
        savedAt: head.savedAt,
      }
      return { ok: false, problem: conflict }
    }
    const text = stampVerifications(head.text, merged?.story ?? mine, viewer, now)
    // Two lists that were each short enough may not be so together.
    const fits = written.safeParse(text)
    if (!fits.success) return problem({ kind: 'invalid', issues: fieldIssues(fits.error) })
    const other = merged || !isDeepEqual(text, mine) ? text : null
    if (isDeepEqual(head.text, text)) return ok({ revision: article.revision, changed: false, merged: other })

    const revision = article.revision + 1
    await tx.articleRevision.create({
      data: {
        articleId,
        number: revision,
        baseNumber: base,
        createdAt: now,
        authorId: viewerUserId(viewer),
        ...text,
      },
    })
    await tx.article.update({ where: { id: articleId }, data: { revision, savedAt: now } })
    await recordAudit(tx, viewer, now, {
      verb: 'article.save',
      subject: 'article',
      subjectId: articleId,
      details: { revision, merged: stale },
    })
    await tellNews(tx, articleId)
    return ok({ revision, changed: true, merged: other })
  })
}

async function readRevision(tx: Transaction, articleId: string, number: number) {
  const { headline, standfirst, content, authorId, createdAt } = await tx.articleRevision.findUniqueOrThrow({
    where: { articleId_number: { articleId, number } },
    select: { headline: true, standfirst: true, content: true, createdAt: true, authorId: true },
  })
  const text: StoryText = { headline, standfirst, content: articleContent.parse(content) }
  return { text, authorId, savedAt: createdAt.toISOString() }
}

async function nameOf(tx: Transaction, userId: string | null): Promise<string | null> {
  if (!userId) return null
  const user = await tx.user.findUnique({ where: { id: userId }, select: { name: true } })
  return user?.name ?? null
}
