import { describe, expect, it } from 'vitest'
import { Role, type ArticleKind } from '@/lib/platform/db/generated/enums'
import { systemViewer, userViewer } from './model'
import {
  coversEdition,
  coversEverything,
  coversStory,
  firstSection,
  hasProved,
  may,
  PERMISSIONS,
  PROOF_MS,
  type Permission,
} from './policy'

const ME = { userId: 'me', sessionId: 'here', name: 'Me' }
const NOW = new Date('2026-11-20T10:00:00Z')

const NEWSROOM: Role[] = ['contributor', 'editor', 'administrator']
const EDITORS: Role[] = ['editor', 'administrator']
const ADMINISTRATORS: Role[] = ['administrator']

// The whole table once more, by hand: a right that is given to somebody else has to be given here too.
const TABLE: Record<Permission, Role[]> = {
  'article.save': NEWSROOM,
  'article.submit': NEWSROOM,
  'article.ask-changes': EDITORS,
  'article.approve': EDITORS,
  'article.schedule': EDITORS,
  'article.unschedule': EDITORS,
  'article.embargo': EDITORS,
  'article.publish': EDITORS,
  'article.correct': EDITORS,
  'article.unpublish': EDITORS,
  'article.retract': EDITORS,
  'article.rename-address': EDITORS,
  'article.set-language': NEWSROOM,
  'article.share-preview': EDITORS,
  'article.delete': NEWSROOM,
  'article.restore': NEWSROOM,
  'desk.open': NEWSROOM,
  'article.create': NEWSROOM,
  'article.import': NEWSROOM,
  'article.read-all': EDITORS,
  'assignment.assign': NEWSROOM,
  'assignment.assign-all': EDITORS,
  'assignment.reassign': EDITORS,
  'assignment.drop': NEWSROOM,
  'assignment.drop-all': EDITORS,
  'assignment.start': NEWSROOM,
  'reference.look-up': NEWSROOM,
  'programme.edit': EDITORS,
  'edition.create': EDITORS,
  'speaker.edit': EDITORS,
  'speaker.merge': EDITORS,
  'reference.edit': EDITORS,
  'media.read': NEWSROOM,
  'media.add': NEWSROOM,
  'media.describe': NEWSROOM,
  'media.describe-all': EDITORS,
  'media.delete': EDITORS,
  'account.own': NEWSROOM,
  'site.edit': EDITORS,
  'material.edit': EDITORS,
  'user.list': ADMINISTRATORS,
  'user.invite': ADMINISTRATORS,
  'user.change-role': ADMINISTRATORS,
  'user.disable': ADMINISTRATORS,
  'user.end-sessions': ADMINISTRATORS,
  'user.reset-factors': ADMINISTRATORS,
  'user.export': ADMINISTRATORS,
  'user.erase': ADMINISTRATORS,
  'audit.read': ADMINISTRATORS,
  'outbox.read': ADMINISTRATORS,
}

describe('may', () => {
  it.each(Object.keys(PERMISSIONS) as Permission[])('%s', (permission) => {
    const roles = Object.values(Role).filter((role) => may(userViewer({ ...ME, role }), permission))
    expect(new Set(roles)).toEqual(new Set(TABLE[permission]))
    expect(may(systemViewer('job'), permission)).toBe(true)
  })
})

describe('coversEdition', () => {
  it.each([
    [null, 'a', true],
    [null, null, true],
    [['a', 'b'], 'b', true],
    [['a'], 'b', false],
    [['a'], null, false],
    [[], 'a', false],
  ])('a role for %j and the edition %j: %s', (editionIds, editionId, covers) => {
    expect(coversEdition(userViewer({ ...ME, role: 'editor', editionIds }), editionId)).toBe(covers)
  })

  it('leaves the portal itself alone', () => expect(coversEdition(systemViewer('job'), null)).toBe(true))
})

describe('coversStory', () => {
  const viewer = (sections: ArticleKind[] | null, editionIds: string[] | null = null) =>
    userViewer({ ...ME, role: 'editor', editionIds, sections })

  it.each([
    [null, null, true],
    [['interview'], null, true],
    [['opinion', 'interview'], null, true],
    [['opinion'], null, false],
    [['interview'], ['a'], true],
    // Where a role is for both, a story has to be of both.
    [['interview'], ['b'], false],
    [['opinion'], ['a'], false],
  ] as [ArticleKind[] | null, string[] | null, boolean][])(
    'a role for the sections %j and the editions %j, an interview of the edition a: %s',
    (sections, editionIds, covers) => {
      expect(coversStory(viewer(sections, editionIds), { editionId: 'a', kind: 'interview' })).toBe(covers)
    },
  )

  it('leaves the portal itself alone', () =>
    expect(coversStory(systemViewer('job'), { editionId: null, kind: 'news' })).toBe(true))

  it.each([
    [null, null, true],
    [['opinion'], null, false],
    [null, ['a'], false],
  ] as [ArticleKind[] | null, string[] | null, boolean][])(
    'a role for the sections %j and the editions %j, everything: %s',
    (sections, editionIds, covers) => expect(coversEverything(viewer(sections, editionIds))).toBe(covers),
  )

  it.each([
    [null, 'news'],
    [['opinion', 'news'], 'news'],
    [['opinion', 'analysis'], 'opinion'],
  ] as [ArticleKind[] | null, ArticleKind][])('for the sections %j, begins with %s', (sections, kind) => {
    expect(firstSection(viewer(sections))).toBe(kind)
  })
})

describe('hasProved', () => {
  const at = (ms: number | null) =>
    userViewer({ ...ME, role: 'editor', confirmedAt: ms === null ? null : new Date(NOW.getTime() - ms) })

  it.each([
    [0, true],
    [PROOF_MS - 1, true],
    [PROOF_MS, false],
    [null, false],
  ])('%s ms ago: %s', (ms, proved) => expect(hasProved(at(ms), NOW)).toBe(proved))
})
