import { z } from 'zod'
import { baseVersion, line, optionalSlug, optionalText } from '@/lib/editorial/fields'

/** All that the desk decides about a topic. */
export const topicValue = z.strictObject({ name: line(120), slug: optionalSlug, description: optionalText(2000) })

export type TopicValue = z.output<typeof topicValue>

export const saveTopicInput = z.strictObject({
  /** Null for a new one. */
  topicId: z.uuid().nullable(),
  base: baseVersion.nullable(),
  value: topicValue,
})
export const mergeTopicsInput = z
  .strictObject({ keptId: z.uuid(), mergedId: z.uuid('merge.choose') })
  .refine(({ keptId, mergedId }) => keptId !== mergedId, { path: ['mergedId'], message: 'merge.same' })

export type SaveTopicInput = z.input<typeof saveTopicInput>
export type MergeTopicsInput = z.input<typeof mergeTopicsInput>
