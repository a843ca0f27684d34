import { z } from 'zod'
import {
  baseVersion,
  line,
  optionalDay,
  optionalLanguage,
  optionalLine,
  optionalSlug,
  optionalText,
} from '@/lib/editorial/fields'
import { AppearanceRole, Attendance, SessionStatus, SessionType } from '@/lib/platform/db/generated/enums'

const instant = z.iso.datetime({ error: 'time.none' })
const LONGEST_MS = 7 * 24 * 60 * 60 * 1000

/** Somebody in a session; the order of the list is the order on the page. */
const participant = z.strictObject({
  speakerId: z.uuid('person.missing'),
  role: z.enum(AppearanceRole),
  attendance: z.enum(Attendance),
  /** Title and organisation as of the session's day. */
  title: optionalLine(),
  organisationName: optionalLine(),
  organisationId: z.uuid().nullable(),
})

/** All that the desk decides about a session. Instants are in UTC; a session with a start is on the day of that start. */
export const sessionValue = z
  .strictObject({
    title: line(),
    titleOfficial: z.boolean(),
    /** The last part of its address; null: made from the title. */
    slug: optionalSlug,
    type: z.enum(SessionType),
    language: optionalLanguage,
    abstract: optionalText(20_000),
    /** The calendar day in the edition's zone, where no start is known. */
    day: optionalDay,
    startsAt: instant.nullable(),
    endsAt: instant.nullable(),
    roomId: z.uuid().nullable(),
    trackId: z.uuid().nullable(),
    /** The session of which it is a part. */
    parentId: z.uuid().nullable(),
    position: z.int().min(0).max(100_000),
    status: z.enum(SessionStatus),
    statusNote: optionalLine(500),
    replacedById: z.uuid().nullable(),
    otherTitles: z.array(z.strictObject({ title: line(), language: optionalLanguage })).max(20),
    topicIds: z.array(z.uuid()).max(50),
    people: z.array(participant).max(200),
  })
  .check(({ value, issues }) => {
    const refuse = (path: (string | number)[], message: string) =>
      issues.push({ code: 'custom', input: undefined, path, message })
    const { startsAt, endsAt } = value
    if (endsAt && !startsAt) refuse(['endsAt'], 'time.noStart')
    if (startsAt && endsAt) {
      const length = Date.parse(endsAt) - Date.parse(startsAt)
      if (length <= 0) refuse(['endsAt'], 'time.endBeforeStart')
      if (length > LONGEST_MS) refuse(['endsAt'], 'time.tooLong')
    }
    const seen = new Set<string>()
    value.people.forEach(({ speakerId, role }, index) => {
      const key = `${speakerId} ${role}`
      if (seen.has(key)) refuse(['people', index, 'speakerId'], 'person.twice')
      seen.add(key)
    })
    const titles = value.otherTitles.map(({ title }) => title)
    titles.forEach((title, index) => {
      if (titles.indexOf(title) < index) refuse(['otherTitles', index, 'title'], 'title.twice')
    })
  })

export type SessionValue = z.output<typeof sessionValue>

const sessionId = z.uuid()

export const createSessionInput = z.strictObject({ editionId: z.uuid('edition.unknown'), value: sessionValue })
export const saveSessionInput = z.strictObject({ sessionId, base: baseVersion, value: sessionValue })
export const moveSessionInput = z
  .strictObject({
    sessionId,
    base: baseVersion,
    startsAt: instant,
    endsAt: instant.nullable(),
    roomId: z.uuid().nullable(),
    /** Whether readers are told that it was moved, or the programme is still being made. */
    announce: z.boolean(),
  })
  .refine(({ startsAt, endsAt }) => !endsAt || Date.parse(endsAt) > Date.parse(startsAt), {
    path: ['endsAt'],
    message: 'time.endBeforeStart',
  })
export const removeSessionInput = z.strictObject({ sessionId, base: baseVersion })

export type CreateSessionInput = z.input<typeof createSessionInput>
export type SaveSessionInput = z.input<typeof saveSessionInput>
export type MoveSessionInput = z.input<typeof moveSessionInput>
export type RemoveSessionInput = z.input<typeof removeSessionInput>
