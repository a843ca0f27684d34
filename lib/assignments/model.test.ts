import { expect, it } from 'vitest'
import { assignmentState, isLate } from './model'

const NOW = new Date('2026-11-20T10:00:00Z')
const story = (state: 'draft' | 'scheduled' | 'published' | 'retracted', deletedAt: Date | null = null) => ({
  state,
  deletedAt,
})

it.each([
  [{ droppedAt: null, article: null }, 'open'],
  [{ droppedAt: null, article: story('draft') }, 'in-work'],
  [{ droppedAt: null, article: story('scheduled') }, 'in-work'],
  [{ droppedAt: null, article: story('published') }, 'done'],
  [{ droppedAt: null, article: story('retracted') }, 'done'],
  [{ droppedAt: null, article: story('draft', NOW) }, 'open'],
  [{ droppedAt: NOW, article: story('draft') }, 'dropped'],
] as const)('%j is %s', (standing, state) => {
  expect(assignmentState(standing)).toBe(state)
})

it('is late from the second of its deadline on, while somebody is waited for', () => {
  expect(isLate('open', NOW, NOW)).toBe(true)
  expect(isLate('in-work', new Date(NOW.getTime() + 1), NOW)).toBe(false)
  expect(isLate('done', NOW, NOW)).toBe(false)
  expect(isLate('dropped', NOW, NOW)).toBe(false)
})
