import { z } from 'zod'
import type { SourceSession } from '../programme-file'

const role = z.object({
  person: z.string(),
  role: z.string().nullable(),
  title: z.string().nullable(),
  organisation: z.string().nullable(),
})

const schema = z.object({
  title: z.string(),
  abstract: z.string().nullable(),
  type: z.string().nullable(),
  language: z.string().nullable(),
  cancelled: z.boolean(),
  day: z.string().nullable(),
  startsAt: z.string().nullable(),
  endsAt: z.string().nullable(),
  room: z.string().nullable(),
  track: z.string().nullable(),
  people: z.array(role),
})

/** What a source said of a session, as it is kept for the next time. */
export type Said = z.infer<typeof schema>

export function saidOf(session: SourceSession): Said {
  const { title, abstract, type, language, cancelled, day, startsAt, endsAt, room, track, people } = session
  return {
    title,
    abstract,
    type,
    language,
    cancelled,
    day,
    startsAt: startsAt?.toISOString() ?? null,
    endsAt: endsAt?.toISOString() ?? null,
    room,
    track,
    people: people.map(({ person, role: as, title: office, organisation }) => ({
      person,
      role: as,
      title: office,
      organisation,
    })),
  }
}

/** What was kept; null for what an older version kept in another shape, which is then compared with ours alone. */
export function readSaid(value: unknown): Said | null {
  const parsed = schema.safeParse(value)
  return parsed.success ? parsed.data : null
}
