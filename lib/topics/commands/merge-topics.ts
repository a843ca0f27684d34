import { joinAddresses } from '@/lib/addresses/commands'
import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { coversEdition, may } from '@/lib/auth/policy'
import { fieldIssues } from '@/lib/core/field-issues'
import { publicPath } from '@/lib/core/public-paths'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { mergeTopicsInput, type MergeTopicsInput } from '../schema'

/** Makes one of two topics: what is about the one is about the other, and its address leads there. */
export async function mergeTopics(
  input: MergeTopicsInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ keptId: string }>> {
  const parsed = mergeTopicsInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { keptId, mergedId } = parsed.data
  if (!may(viewer, 'reference.edit') || !coversEdition(viewer, null)) return problem({ kind: 'forbidden' })

  return inTransaction(async (tx) => {
    const ids = [keptId, mergedId]
    await tx.$queryRaw`SELECT id FROM topic WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`
    const rows = await tx.topic.findMany({ where: { id: { in: ids }, mergedIntoId: null } })
    const [kept, merged] = ids.map((wanted) => rows.find(({ id }) => id === wanted))
    if (!kept || !merged) return problem({ kind: 'not-found' })

    await tx.$executeRaw`
      INSERT INTO session_topic (session_id, topic_id)
      SELECT session_id, ${keptId}::uuid FROM session_topic WHERE topic_id = ${mergedId}::uuid ON CONFLICT DO NOTHING`
    await tx.$executeRaw`
      INSERT INTO article_topic (article_id, topic_id)
      SELECT article_id, ${keptId}::uuid FROM article_topic WHERE topic_id = ${mergedId}::uuid ON CONFLICT DO NOTHING`
    await tx.sessionTopic.deleteMany({ where: { topicId: mergedId } })
    await tx.articleTopic.deleteMany({ where: { topicId: mergedId } })
    await tx.topic.update({
      where: { id: keptId },
      data: { description: kept.description ?? merged.description, version: { increment: 1 } },
    })
    await tx.topic.updateMany({ where: { mergedIntoId: mergedId }, data: { mergedIntoId: keptId } })
    await tx.topic.update({ where: { id: mergedId }, data: { mergedIntoId: keptId, version: { increment: 1 } } })
    const path = publicPath.topic(kept.slug)
    await joinAddresses(tx, { subject: 'topic', fromId: mergedId, intoId: keptId, path }, now)
    await recordAudit(tx, viewer, now, {
      verb: 'topic.merge',
      subject: 'topic',
      subjectId: keptId,
      details: { mergedId, kept: kept.name, merged: merged.name },
    })
    await bumpContentEpoch(tx)
    return ok({ keptId })
  })
}
