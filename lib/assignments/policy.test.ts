import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { systemViewer, userViewer } from '@/lib/auth/model'
import type { Role } from '@/lib/platform/db/generated/enums'
import { ASSIGNMENT_RIGHTS, mayAssignAnybody, mayUse, type AssignmentVerb } from './policy'

const ME = randomUUID()
const SOMEBODY = randomUUID()
const viewerWith = (role: Role) => userViewer({ userId: ME, sessionId: randomUUID(), name: 'Me', role })

// Role × verb: for oneself, for somebody else.
const MATRIX: Record<AssignmentVerb, Record<Role, [own: boolean, other: boolean]>> = {
  assign: { contributor: [true, false], editor: [true, true], administrator: [true, true] },
  reassign: { contributor: [false, false], editor: [true, true], administrator: [true, true] },
  drop: { contributor: [true, false], editor: [true, true], administrator: [true, true] },
  start: { contributor: [true, false], editor: [true, false], administrator: [true, false] },
}

describe.each(Object.keys(ASSIGNMENT_RIGHTS) as AssignmentVerb[])('%s', (verb) => {
  it.each(['contributor', 'editor', 'administrator'] as const)('by a %s', (role) => {
    expect([mayUse(verb, viewerWith(role), ME), mayUse(verb, viewerWith(role), SOMEBODY)]).toEqual(MATRIX[verb][role])
  })

  it('by the portal itself', () => {
    expect(mayUse(verb, systemViewer('job'), SOMEBODY)).toBe(true)
  })
})

it('lets editors choose among colleagues, and contributors not', () => {
  expect(mayAssignAnybody(viewerWith('contributor'))).toBe(false)
  expect(mayAssignAnybody(viewerWith('editor'))).toBe(true)
})
