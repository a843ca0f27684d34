import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { systemViewer, userViewer } from '@/lib/auth/model'
import type { Role } from '@/lib/platform/db/generated/enums'
import { mayAssignAnybody, mayUse, type AssignmentVerb } from './policy'

const ME = randomUUID()
const SOMEBODY = randomUUID()
const [HERE, ELSEWHERE] = [randomUUID(), randomUUID()]
const viewerWith = (role: Role, editionIds: string[] | null = null) =>
  userViewer({ userId: ME, sessionId: randomUUID(), name: 'Me', role, editionIds })
const of = (reporterId: string, editionId = HERE) => ({ reporterId, editionId })

// Role × verb: for oneself, for somebody else.
const MATRIX: Record<AssignmentVerb, Record<Role, [own: boolean, other: boolean]>> = {
  assign: { contributor: [true, false], editor: [true, true], administrator: [true, true] },
  reassign: { contributor: [false, false], editor: [true, true], administrator: [true, true] },
  drop: { contributor: [true, false], editor: [true, true], administrator: [true, true] },
  start: { contributor: [true, false], editor: [true, false], administrator: [true, false] },
}

describe.each(Object.keys(MATRIX) as AssignmentVerb[])('%s', (verb) => {
  it.each(['contributor', 'editor', 'administrator'] as const)('by a %s', (role) => {
    for (const viewer of [viewerWith(role), viewerWith(role, [HERE])]) {
      expect([mayUse(verb, viewer, of(ME)), mayUse(verb, viewer, of(SOMEBODY))]).toEqual(MATRIX[verb][role])
      if (viewer.kind === 'user' && viewer.editionIds) expect(mayUse(verb, viewer, of(ME, ELSEWHERE))).toBe(false)
    }
  })

  it('by the portal itself', () => {
    expect(mayUse(verb, systemViewer('job'), of(SOMEBODY))).toBe(true)
  })
})

it('lets editors choose among colleagues, and contributors not', () => {
  expect(mayAssignAnybody(viewerWith('contributor'), HERE)).toBe(false)
  expect(mayAssignAnybody(viewerWith('editor'), HERE)).toBe(true)
  expect(mayAssignAnybody(viewerWith('editor', [HERE]), HERE)).toBe(true)
  expect(mayAssignAnybody(viewerWith('editor', [HERE]), ELSEWHERE)).toBe(false)
})
