import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canUse } from '@/lib/articles/policy'
import { systemViewer, userViewer } from '@/lib/auth/model'
import { ArticleState, Role } from '@/lib/platform/db/generated/enums'
import type { EditorialVerb } from './transitions'

const ME = randomUUID()
const viewerWith = (role: Role) => userViewer({ userId: ME, sessionId: randomUUID(), name: 'Me', role })

const LIVING: ArticleState[] = ['draft', 'in_review', 'changes_asked', 'approved', 'scheduled', 'published']

// Role × verb: in which states the verb is open to somebody who wrote the story.
const MATRIX: Record<EditorialVerb, Record<Role, ArticleState[]>> = {
  save: { contributor: LIVING, editor: LIVING, administrator: LIVING },
  publish: { contributor: [], editor: LIVING, administrator: LIVING },
  unpublish: { contributor: [], editor: ['published'], administrator: ['published'] },
}

describe.each(Object.keys(MATRIX) as EditorialVerb[])('%s', (verb) => {
  it.each(Object.values(Role))('by a %s', (role) => {
    const open = Object.values(ArticleState).filter((state) =>
      canUse(verb, viewerWith(role), { state, createdById: ME }),
    )
    expect(new Set(open)).toEqual(new Set(MATRIX[verb][role]))
  })

  it('by a contributor on the story of somebody else: never', () => {
    const open = Object.values(ArticleState).filter((state) =>
      canUse(verb, viewerWith('contributor'), { state, createdById: randomUUID() }),
    )
    expect(open).toEqual([])
  })

  it('by the portal itself: wherever the state allows', () => {
    expect(canUse(verb, systemViewer('job'), { state: 'published', createdById: null })).toBe(true)
    expect(canUse(verb, systemViewer('job'), { state: 'retracted', createdById: null })).toBe(false)
  })
})
