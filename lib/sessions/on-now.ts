import type { ProgrammeSession } from './model'

/** How long a session is taken to last whose end no source gives. */
const USUAL_LENGTH_MS = 90 * 60_000

/** How far ahead the next session is still worth naming: from an evening to the next morning. */
const SOON_MS = 16 * 3_600_000

export interface OnNow {
  now: ProgrammeSession[]
  /** Those that start together next. */
  next: ProgrammeSession[]
}

/** What is on at `now`, and what comes next. Sessions that are not held do not count. */
export function onNow(sessions: readonly ProgrammeSession[], now: Date): OnNow {
  const held = sessions.filter(({ status }) => status !== 'cancelled' && status !== 'replaced')
  const starts = held.flatMap(({ startsAt }) => (startsAt && startsAt > now ? [startsAt.getTime()] : []))
  const soonest = Math.min(...starts)
  const near = soonest - now.getTime() <= SOON_MS
  return {
    now: held.filter((session) => isOn(session, now)),
    next: near ? held.filter(({ startsAt }) => startsAt?.getTime() === soonest) : [],
  }
}

export function isOn({ startsAt, endsAt }: Pick<ProgrammeSession, 'startsAt' | 'endsAt'>, now: Date): boolean {
  if (!startsAt) return false
  const end = endsAt?.getTime() ?? startsAt.getTime() + USUAL_LENGTH_MS
  return startsAt <= now && now.getTime() < end
}
