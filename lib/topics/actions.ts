'use server'

import { requirePermission } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import type { Result } from '@/lib/core/result'
import { savingOf, type Saving } from '@/lib/editorial/saving'
import { mergeTopics } from './commands/merge-topics'
import { saveTopic } from './commands/save-topic'
import { getStoredTopic } from './desk-queries'
import type { TopicValue } from './schema'

export async function saveTopicAction(
  topicId: string | null,
  base: number | null,
  value: TopicValue,
): Promise<Saving<TopicValue>> {
  const viewer = await requirePermission('reference.edit')
  return savingOf(await saveTopic({ topicId, base, value }, viewer, currentTime()), topicId, getStoredTopic)
}

export async function mergeTopicsAction(keptId: string, mergedId: string): Promise<Result<{ keptId: string }>> {
  return mergeTopics({ keptId, mergedId }, await requirePermission('reference.edit'), currentTime())
}
