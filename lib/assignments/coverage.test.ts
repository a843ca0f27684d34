import { expect, it } from 'vitest'
import type { SessionStory } from '@/lib/articles/desk-queries/of-sessions'
import { countGaps, coverageRows, type CoverageSession } from './coverage'
import type { AssignmentView } from './model'

const session = (id: string, off = false): CoverageSession => ({
  id,
  slug: id,
  title: id,
  day: null,
  startsAt: null,
  off,
})
const story = (id: string, sessionIds: string[], given: Partial<SessionStory> = {}): SessionStory => ({
  id,
  headline: id,
  state: 'draft',
  planFailed: false,
  pictures: 1,
  unverifiedQuotes: 0,
  sessionIds,
  ...given,
})
const assignment = (sessionId: string, given: Partial<AssignmentView> = {}): AssignmentView => ({
  id: `for-${sessionId}`,
  version: 1,
  session: { id: sessionId, slug: sessionId, title: sessionId },
  edition: { id: 'e', slug: 'e', timeZone: null },
  reporter: { id: 'r', name: 'R' },
  dueAt: new Date(0),
  dueZone: 'UTC',
  note: '',
  articleId: null,
  state: 'open',
  late: false,
  dropReason: null,
  ...given,
})
const gapsOf = (rows: ReturnType<typeof coverageRows>) => rows.map(({ gaps }) => gaps)

it('says what each session lacks', () => {
  const sessions = ['bare', 'given', 'late', 'written', 'poor', 'whole'].map((id) => session(id))
  const stories = [
    story('1', ['written', 'whole']),
    story('2', ['poor'], { pictures: 0, unverifiedQuotes: 2 }),
    story('3', ['poor']),
  ]
  const rows = coverageRows(sessions, stories, [assignment('given'), assignment('late', { late: true })])
  expect(gapsOf(rows)).toEqual([
    ['no-story', 'unassigned'],
    ['no-story'],
    ['no-story', 'late'],
    [],
    ['no-picture', 'unverified'],
    [],
  ])
  expect(countGaps(rows)).toEqual({ 'no-story': 3, 'no-picture': 1, unverified: 1, late: 1, unassigned: 1 })
})

it('asks nothing for a session that was cancelled, nor for a story that was retracted', () => {
  const rows = coverageRows(
    [session('off', true), session('withdrawn')],
    [story('1', ['withdrawn'], { state: 'retracted', pictures: 0, unverifiedQuotes: 1 })],
    [],
  )
  expect(gapsOf(rows)).toEqual([[], []])
})

it('shows the assignment that somebody is at work on before one that is done', () => {
  const [row] = coverageRows(
    [session('a')],
    [],
    [assignment('a', { id: 'first', state: 'done' }), assignment('a', { id: 'second' })],
  )
  expect(row?.assignment?.id).toBe('second')
})
