import { z } from 'zod'
import { isTimeZone } from '@/lib/core/time-zone'
import type { EditorialVerb } from '@/lib/editorial/transitions'

/** What can be done to several stories at once, and the right that each of them needs. */
export const BULK_VERBS = {
  submit: 'submit',
  approve: 'approve',
  publish: 'publish',
  schedule: 'schedule',
  unschedule: 'unschedule',
  'set-edition': 'save',
  'add-topic': 'save',
  delete: 'delete',
  restore: 'restore',
} as const satisfies Record<string, EditorialVerb>

export type BulkVerb = keyof typeof BULK_VERBS

export const BULK_VERB_NAMES = Object.keys(BULK_VERBS) as BulkVerb[]

/** How many stories one run may take: as many as a page of the list shows. */
export const LARGEST_RUN = 50

const VERBS_WITHOUT_MORE = ['submit', 'approve', 'publish', 'unschedule', 'delete', 'restore'] as const

/** A verb with what it needs to know beside the stories. */
const order = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.enum(VERBS_WITHOUT_MORE) }),
  z.strictObject({
    verb: z.literal('schedule'),
    publishAt: z.date({ error: 'time.missing' }),
    zone: z.string().refine(isTimeZone, 'zone.unknown'),
  }),
  z.strictObject({ verb: z.literal('set-edition'), editionId: z.uuid('edition.unknown') }),
  z.strictObject({ verb: z.literal('add-topic'), topicId: z.uuid('topic.unknown') }),
])

export const bulkInput = z.strictObject({
  /** Comes with the form: a form that is sent twice is one run. */
  runId: z.uuid(),
  order,
  /** Each story with the revision that was on screen. */
  stories: z
    .array(z.strictObject({ articleId: z.uuid(), revision: z.int().min(1) }))
    .min(1, 'stories.none')
    .max(LARGEST_RUN, 'stories.many'),
})

export type BulkOrder = z.output<typeof order>
export type BulkInput = z.input<typeof bulkInput>

const issue = z.object({ path: z.string(), message: z.string() })

/** What came of one story, as a run keeps it. */
export const bulkOutcome = z.object({
  articleId: z.uuid(),
  /** Null: done. */
  refusal: z.object({ reason: z.string(), issues: z.array(issue) }).nullable(),
})
export type BulkOutcome = z.infer<typeof bulkOutcome>
export type BulkRefusal = NonNullable<BulkOutcome['refusal']>
