import { z } from 'zod'
import { AppearanceRole } from '@/lib/platform/db/generated/enums'

const instant = z.string().nullable()
const when = z.object({ day: z.string().nullable(), startsAt: instant, endsAt: instant })
const person = z.object({ slug: z.string(), name: z.string() })

/** One thing that differs about a session between two versions of the programme. */
const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('added'), to: when, room: z.string().nullable() }),
  z.object({ kind: z.literal('removed'), from: when }),
  z.object({ kind: z.literal('time'), from: when, to: when }),
  z.object({ kind: z.literal('room'), from: z.string().nullable(), to: z.string().nullable() }),
  z.object({ kind: z.literal('title'), from: z.string(), to: z.string() }),
  z.object({ kind: z.literal('cancelled'), note: z.string().nullable() }),
  z.object({ kind: z.literal('replaced'), by: person.nullable(), note: z.string().nullable() }),
  z.object({ kind: z.literal('held-again') }),
  z.object({ kind: z.literal('joined'), people: z.array(person.extend({ role: z.enum(AppearanceRole) })) }),
  z.object({ kind: z.literal('left'), people: z.array(person) }),
  z.object({
    kind: z.literal('role'),
    person,
    from: z.enum(AppearanceRole),
    to: z.enum(AppearanceRole),
  }),
])

/** A session with all that differs about it; its page is gone where it was removed. */
export const sessionChanges = z.object({
  slug: z.string(),
  title: z.string(),
  removed: z.boolean(),
  changes: z.array(change),
})

export const programmeChanges = z.array(sessionChanges)

export type Change = z.infer<typeof change>
export type When = z.infer<typeof when>
export type SessionChanges = z.infer<typeof sessionChanges>

/** A named version as the public change log has it. */
export interface ProgrammeVersion {
  id: string
  number: number
  name: string
  note: string | null
  at: Date
  changes: SessionChanges[]
}
