import { z } from 'zod'
import { AppearanceRole, SessionStatus, SessionType } from '@/lib/platform/db/generated/enums'

const instant = z.iso.datetime().nullable()

/** A session as a named version keeps it. Stored as JSON: what is added later has to have a default. */
export const sessionSnapshot = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  type: z.enum(SessionType),
  status: z.enum(SessionStatus),
  statusNote: z.string().nullable(),
  replacedBy: z.object({ slug: z.string(), title: z.string() }).nullable(),
  day: z.string().nullable(),
  startsAt: instant,
  endsAt: instant,
  room: z.string().nullable(),
  people: z.array(z.object({ id: z.string(), slug: z.string(), name: z.string(), role: z.enum(AppearanceRole) })),
})

export const programmeSnapshot = z.array(sessionSnapshot)

export type SessionSnapshot = z.infer<typeof sessionSnapshot>
export type ProgrammeSnapshot = z.infer<typeof programmeSnapshot>
