import { createTranslator } from 'next-intl'
import { DEFAULT_LOCALE } from '@/lib/i18n/locales'
import imports from '@/lib/i18n/messages/en/imports.json'
import { isChanged, type Plan, type PlanCounts } from './planning/plan'
import type { PersonPlan } from './planning/people'
import type { FieldChange } from './planning/session-changes'
import type { SessionPlan } from './planning/sessions'
import type { Dialect, ProgrammeFile } from './programme-file'
import type { UnreadableFile } from './unreadable-file'

const MESSAGES = { imports }
type ImportWords = ReturnType<typeof createTranslator<typeof MESSAGES, 'imports'>>

const DIALECT_WORD = {
  'schedule-xml': 'scheduleXml',
  'schedule-json': 'scheduleJson',
  'schedule-json-2': 'scheduleJson2',
  sessionize: 'sessionize',
  'open-event': 'openEvent',
  icalendar: 'icalendar',
  csv: 'csv',
} as const satisfies Record<Dialect, string>

// What a terminal shows of a long list; the JSON report has all of it.
const SHOWN = 20
const SHOWN_PLACES = 5

/** A plan as lines for a terminal. */
export function importReport(fileName: string, plan: Plan, counts: PlanCounts): string[] {
  const t = createTranslator({ locale: DEFAULT_LOCALE, messages: MESSAGES, namespace: 'imports' })
  const { file } = plan
  const fresh = plan.sessions.filter(({ session }) => session === null)
  const changed = plan.sessions.filter((each) => each.session !== null && (isChanged(each) || each.changes.length > 0))
  return [
    t('report.file', { file: fileName, dialect: DIALECT_WORD[file.dialect] }),
    ...(file.title ? [t('report.title', { title: file.title, version: file.version ?? 'none' })] : []),
    t('report.sessions', { ...counts.sessions, days: counts.days }),
    t('report.people', counts.people),
    t('report.appearances', counts.appearances),
    t('report.places', {
      rooms: counts.rooms.inFile,
      newRooms: counts.rooms.new,
      tracks: counts.tracks.inFile,
      newTracks: counts.tracks.new,
    }),
    ...list(
      t,
      t('report.newSessions'),
      fresh.map(({ source }) => `${source.title} (${source.at})`),
    ),
    ...list(
      t,
      t('report.changedSessions'),
      changed.map((each) => changeLine(t, each)),
    ),
    ...list(
      t,
      t('report.goneSessions'),
      plan.gone.map(({ session }) => session.title),
    ),
    ...(mostGone(plan) ? [t('report.mostGone')] : []),
    ...list(
      t,
      t('report.matchedPeople'),
      plan.people.filter(({ how }) => how === 'by-name').map(({ person }) => person.name),
    ),
    ...list(
      t,
      t('report.unclearPeople'),
      plan.people.filter(({ how }) => how === 'unclear').map((each) => unclearLine(t, each)),
    ),
    ...oddityLines(t, file),
  ]
}

/** Whether the file lacks most of what the edition has from its like: perhaps it is another conference’s. */
export function mostGone({ gone, sessions }: Plan): boolean {
  return gone.length > 0 && gone.length > sessions.filter(({ how }) => how === 'known').length
}

/** Why a file is not read, with the place and what stands there. */
export function refusalLine({ refusal, at, found }: UnreadableFile): string {
  const t = createTranslator({ locale: DEFAULT_LOCALE, messages: MESSAGES, namespace: 'imports' })
  const place = [at, found].filter(Boolean).join(': ')
  return `${t(`refusal.${refusal}`)}${place ? ` (${place})` : ''}`
}

function list(t: ImportWords, heading: string, lines: string[]): string[] {
  if (lines.length === 0) return []
  const more = lines.length > SHOWN ? [`  ${t('report.more', { count: lines.length - SHOWN })}`] : []
  return ['', `${heading} (${lines.length})`, ...lines.slice(0, SHOWN).map((line) => `  ${line}`), ...more]
}

function changeLine(t: ImportWords, { source, changes, people }: SessionPlan): string {
  const { add, remove, change } = people
  const words = changes.map((each) => fieldLine(t, each))
  const moved = add.length + remove.length + change.length > 0
  const ofPeople = moved
    ? [t('report.peopleChange', { added: add.length, removed: remove.length, changed: change.length })]
    : []
  return `${source.title} (${source.at}): ${[...words, ...ofPeople].join('; ')}`
}

function fieldLine(t: ImportWords, { field, from, to, contested, applies }: FieldChange): string {
  const short = (text: string | null) =>
    text === null ? t('report.nothing') : text.length > 60 ? `${text.slice(0, 59)}…` : text
  const change = t('report.change', { field, from: short(from), to: short(to) }).replace(/\s+/g, ' ')
  return contested ? t('report.contested', { change, applies: applies ? 'yes' : 'no' }) : change
}

function unclearLine(t: ImportWords, { person, candidates }: PersonPlan): string {
  return `${t('report.candidate', { name: person.name, others: candidates.map(({ name }) => name).join(', ') })} (${person.at}, ${person.key})`
}

function oddityLines(t: ImportWords, { oddities }: ProgrammeFile): string[] {
  if (oddities.length === 0) return []
  return [
    '',
    t('report.oddities'),
    ...oddities.flatMap(({ code, count, places }) => [
      `  ${count} × ${t(`oddity.${code}`)}`,
      ...places.slice(0, SHOWN_PLACES).map(({ at, found }) => `      ${[at, found].filter(Boolean).join(': ')}`),
      ...(count > SHOWN_PLACES
        ? [`      ${t('report.more', { count: count - Math.min(SHOWN_PLACES, places.length) })}`]
        : []),
    ]),
  ]
}
