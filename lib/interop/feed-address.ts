import { SLUG_PATTERN } from '@/lib/core/slug'

/** What a feed is about. */
export type FeedSubject =
  | { kind: 'all' }
  | { kind: 'edition'; edition: string }
  /** A named version of its programme, by its number. */
  | { kind: 'version'; edition: string; number: number }
  | { kind: 'session'; edition: string; session: string }
  | { kind: 'speaker'; speaker: string }
  | { kind: 'topic'; topic: string }

export const FEED_FILES = [
  'coverage.xml',
  'coverage.atom',
  'coverage.json',
  'calendar.ics',
  'schedule.xml',
  'schedule.json',
] as const

export type FeedFile = (typeof FEED_FILES)[number]

const COVERAGE: readonly FeedFile[] = ['coverage.xml', 'coverage.atom', 'coverage.json']

/** What the programme of an edition comes in. */
export const PROGRAMME_FILES = ['schedule.xml', 'schedule.json', 'calendar.ics'] as const satisfies readonly FeedFile[]

/** Which forms each subject comes in. */
export const FORMS = {
  all: COVERAGE,
  edition: FEED_FILES,
  version: PROGRAMME_FILES,
  session: [...COVERAGE, 'calendar.ics'],
  speaker: [...COVERAGE, 'calendar.ics'],
  topic: COVERAGE,
} as const satisfies Record<FeedSubject['kind'], readonly FeedFile[]>

/** What an address below /feeds asks for: the address of the page, and the form. Null for anything else. */
export function readFeedAddress(segments: readonly string[]): { subject: FeedSubject; file: FeedFile } | null {
  const file = FEED_FILES.find((each) => each === segments.at(-1))
  const subject = file && subjectOf(segments.slice(0, -1))
  const forms: readonly FeedFile[] = subject ? FORMS[subject.kind] : []
  return file && subject && forms.includes(file) ? { subject, file } : null
}

function subjectOf(segments: readonly string[]): FeedSubject | null {
  if (segments.length === 0) return { kind: 'all' }
  const [noun, one, part, two] = segments
  if (!one || !SLUG_PATTERN.test(one)) return null
  if (segments.length === 2 && noun === 'editions') return { kind: 'edition', edition: one }
  if (segments.length === 2 && noun === 'speakers') return { kind: 'speaker', speaker: one }
  if (segments.length === 2 && noun === 'topics') return { kind: 'topic', topic: one }
  if (segments.length === 4 && noun === 'editions' && part === 'sessions' && two && SLUG_PATTERN.test(two))
    return { kind: 'session', edition: one, session: two }
  if (segments.length === 4 && noun === 'editions' && part === 'versions' && two && /^[1-9]\d{0,5}$/.test(two))
    return { kind: 'version', edition: one, number: Number(two) }
  return null
}
