import 'server-only'
import { db } from '@/lib/platform/db/client'
import type { Topic, TopicCard } from './model'

const FIELDS = { id: true, slug: true, name: true, description: true } as const

/** Every topic by name. Stories are counted by what publishing wrote, so drafts never count. */
export async function listTopics(): Promise<TopicCard[]> {
  const rows = await db().topic.findMany({
    where: { mergedIntoId: null },
    select: { ...FIELDS, _count: { select: { sessions: true, coverage: true } } },
    orderBy: [{ name: 'asc' }, { slug: 'asc' }],
  })
  return rows.map(({ _count, ...topic }) => ({ ...topic, sessionCount: _count.sessions, storyCount: _count.coverage }))
}

export function getTopic(slug: string): Promise<Topic | null> {
  return db().topic.findFirst({ where: { slug, mergedIntoId: null }, select: FIELDS })
}
