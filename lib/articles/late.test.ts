import { expect, it } from 'vitest'
import { lateReason } from './late'

const NOW = new Date('2026-11-20T10:00:00Z')
const before = (ms: number) => new Date(NOW.getTime() - ms)
const story = { state: 'draft', planFailedAt: null, publishAt: null, embargoUntil: null } as const

it.each([
  [story, null],
  [{ ...story, planFailedAt: before(1) }, 'plan-failed'],
  [{ ...story, state: 'scheduled', publishAt: before(30_000) }, null],
  [{ ...story, state: 'scheduled', publishAt: before(61_000) }, 'overdue'],
  [{ ...story, state: 'scheduled', publishAt: before(-1), embargoUntil: before(1) }, null],
  [{ ...story, embargoUntil: before(0) }, 'embargo-over'],
  [{ ...story, embargoUntil: before(-1) }, null],
  [{ ...story, state: 'published', embargoUntil: before(1) }, null],
] as const)('%j: %s', (of, reason) => {
  expect(lateReason(of, NOW)).toBe(reason)
})
