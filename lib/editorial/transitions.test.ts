import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canUse } from '@/lib/articles/policy'
import { systemViewer, userViewer } from '@/lib/auth/model'
import { ArticleState, Role } from '@/lib/platform/db/generated/enums'
import { EDITORIAL_VERBS, stateAfter, type EditorialVerb } from './transitions'

const ME = randomUUID()
const viewerWith = (role: Role) => userViewer({ userId: ME, sessionId: randomUUID(), name: 'Me', role })

const IN_WORK: ArticleState[] = ['draft', 'in_review', 'changes_asked', 'approved']
const UNPUBLISHED: ArticleState[] = [...IN_WORK, 'scheduled']
const LIVING: ArticleState[] = [...UNPUBLISHED, 'published']

const everybody = (states: ArticleState[]) => ({ contributor: states, editor: states, administrator: states })
const editorsOnly = (states: ArticleState[]) => ({ contributor: [], editor: states, administrator: states })

// Role × verb: in which states the verb is open to somebody who wrote the story.
const MATRIX: Record<EditorialVerb, Record<Role, ArticleState[]>> = {
  save: everybody(LIVING),
  submit: everybody(['draft', 'changes_asked']),
  'ask-changes': editorsOnly(['in_review']),
  approve: editorsOnly(['in_review']),
  schedule: editorsOnly(LIVING),
  unschedule: editorsOnly(['scheduled', 'published']),
  embargo: editorsOnly(UNPUBLISHED),
  publish: editorsOnly(LIVING),
  correct: editorsOnly(['published']),
  unpublish: editorsOnly(['published']),
  retract: editorsOnly(['published']),
  'rename-address': editorsOnly(LIVING),
  'set-language': everybody(LIVING),
  'share-preview': editorsOnly(LIVING),
  delete: everybody(IN_WORK),
  restore: everybody(IN_WORK),
}

describe.each(EDITORIAL_VERBS)('%s', (verb) => {
  it.each(Object.values(Role))('by a %s', (role) => {
    const open = Object.values(ArticleState).filter((state) =>
      canUse(verb, viewerWith(role), { state, createdById: ME, editionId: null, kind: 'news' }),
    )
    expect(new Set(open)).toEqual(new Set(MATRIX[verb][role]))
  })

  it('by a contributor on the story of somebody else: never', () => {
    const open = Object.values(ArticleState).filter((state) =>
      canUse(verb, viewerWith('contributor'), { state, createdById: randomUUID(), editionId: null, kind: 'news' }),
    )
    expect(open).toEqual([])
  })

  it('by the portal itself: wherever the state allows', () => {
    const open = Object.values(ArticleState).filter((state) =>
      canUse(verb, systemViewer('job'), { state, createdById: null, editionId: null, kind: 'news' }),
    )
    expect(new Set(open)).toEqual(new Set(MATRIX[verb].administrator))
  })
})

describe('stateAfter', () => {
  it.each<[EditorialVerb, ArticleState, ArticleState]>([
    ['save', 'in_review', 'in_review'],
    ['submit', 'changes_asked', 'in_review'],
    ['ask-changes', 'in_review', 'changes_asked'],
    ['approve', 'in_review', 'approved'],
    ['schedule', 'approved', 'scheduled'],
    ['schedule', 'published', 'published'],
    ['unschedule', 'scheduled', 'approved'],
    ['unschedule', 'published', 'published'],
    ['publish', 'draft', 'published'],
    ['correct', 'published', 'published'],
    ['unpublish', 'published', 'draft'],
    ['retract', 'published', 'retracted'],
    ['delete', 'changes_asked', 'changes_asked'],
  ])('%s takes a story from %s to %s', (verb, before, after) => {
    expect(stateAfter(verb, before)).toBe(after)
  })
})
