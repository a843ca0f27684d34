import { registerAddress } from '@/lib/addresses/commands'
import { freeSlug, isFreeSlug } from '@/lib/addresses/free-slug'
import { changedFields } from '@/lib/audit/changed-fields'
import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { may } from '@/lib/auth/policy'
import { isDeepEqual } from '@/lib/core/deep-equal'
import { fieldIssues } from '@/lib/core/field-issues'
import { publicPath } from '@/lib/core/public-paths'
import { ok, problem, type Result } from '@/lib/core/result'
import { slugify } from '@/lib/core/slug'
import type { Saved } from '@/lib/editorial/saving'
import { inTransaction, type Transaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { saveTopicInput, type SaveTopicInput, type TopicValue } from '../schema'
import { readTopic } from './read-topic'

/** Saves a topic, or enters one. Another address leaves the old one leading here. */
export async function saveTopic(input: SaveTopicInput, viewer: Viewer, now: Date): Promise<Result<Saved>> {
  const parsed = saveTopicInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { topicId, base, value } = parsed.data
  if (!may(viewer, 'reference.edit')) return problem({ kind: 'forbidden' })

  return inTransaction(async (tx) => {
    if (topicId) await tx.$queryRaw`SELECT id FROM topic WHERE id = ${topicId}::uuid FOR UPDATE`
    const stored = topicId ? await readTopic(tx, topicId) : null
    if (topicId && !stored) return problem({ kind: 'not-found' })
    if (stored && base !== stored.version) return problem({ kind: 'conflict', current: stored.version })
    const slug = await claimSlug(tx, { ...value, slug: value.slug ?? stored?.slug ?? null }, topicId)
    if (slug === null) return problem({ kind: 'invalid', issues: [{ path: 'slug', message: 'slug.taken' }] })
    const after = { ...value, slug }
    if (stored && isDeepEqual(after, stored.value)) return ok({ id: stored.id, version: stored.version })

    const select = { id: true, version: true } as const
    const { id, version } = stored
      ? await tx.topic.update({ where: { id: stored.id }, data: { ...after, version: { increment: 1 } }, select })
      : await tx.topic.create({ data: after, select })
    await registerAddress(tx, { path: publicPath.topic(slug), subject: 'topic', subjectId: id }, now)
    await recordAudit(tx, viewer, now, {
      verb: stored ? 'topic.save' : 'topic.create',
      subject: 'topic',
      subjectId: id,
      details: { name: value.name, changed: stored ? changedFields(stored.value, after) : {} },
    })
    await bumpContentEpoch(tx)
    return ok({ id, version })
  })
}

/** The slug that is asked for, else one made from the name; null when the one asked for is another's. */
async function claimSlug(
  tx: Transaction,
  { slug, name }: Pick<TopicValue, 'slug' | 'name'>,
  topicId: string | null,
): Promise<string | null> {
  const others = topicId ? { id: { not: topicId } } : {}
  const place = {
    path: publicPath.topic,
    subjectId: topicId,
    isTaken: async (each: string) => (await tx.topic.count({ where: { slug: each, ...others } })) > 0,
  }
  if (slug !== null) return (await isFreeSlug(tx, slug, place)) ? slug : null
  return freeSlug(tx, slugify(name) || 'topic', place)
}
