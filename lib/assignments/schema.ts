import { z } from 'zod'
import { languageTag } from '@/lib/core/language-tag'
import { isTimeZone } from '@/lib/core/time-zone'

const text = (max: number) => z.string().trim().max(max, 'text.tooLong').refine(isStorable, 'text.unstorable')
const zone = z.string().refine(isTimeZone, 'zone.unknown')
const due = {
  reporterId: z.uuid('reporter.unknown'),
  dueAt: z.date({ error: 'time.missing' }),
  dueZone: zone,
  note: text(500),
}

export const assignSessionInput = z.strictObject({ sessionId: z.uuid(), ...due })

const assignmentId = z.uuid()
/** The version that was on screen. */
const version = z.int().min(1)

export const reassignInput = z.strictObject({ assignmentId, version, ...due })
export const dropAssignmentInput = z.strictObject({
  assignmentId,
  version,
  reason: text(500).min(1, 'reason.missing'),
})
export const startStoryInput = z.strictObject({ assignmentId, language: languageTag.default('en') })

export type AssignSessionInput = z.input<typeof assignSessionInput>
export type ReassignInput = z.input<typeof reassignInput>
export type DropAssignmentInput = z.input<typeof dropAssignmentInput>
export type StartStoryInput = z.input<typeof startStoryInput>

/** The database keeps no NUL and no half of a surrogate pair. */
function isStorable(value: string): boolean {
  return !/\0|\p{Surrogate}/u.test(value)
}
