import { describe, expect, it } from 'vitest'
import { changesBetween } from './changes'
import type { SessionSnapshot } from './snapshot'

const base: SessionSnapshot = {
  ...{ id: 's', slug: 'opening', title: 'Opening', type: 'opening', status: 'scheduled', statusNote: null },
  ...{ replacedBy: null, day: '2026-11-20', startsAt: '2026-11-20T10:00:00.000Z', endsAt: '2026-11-20T11:00:00.000Z' },
  room: 'Hall',
  people: [{ id: 'p', slug: 'given-family', name: 'Given Family', role: 'speaker' }],
}
const kinds = (after: Partial<SessionSnapshot>, before: Partial<SessionSnapshot> = {}) =>
  changesBetween([{ ...base, ...before }], [{ ...base, ...after }]).flatMap(({ changes }) => changes)

describe('changesBetween', () => {
  it('has nothing to tell of a first version, nor of one that is the same', () => {
    expect(changesBetween(null, [base])).toEqual([])
    expect(kinds({})).toEqual([])
  })

  it('tells from when to when', () => {
    const later = { startsAt: '2026-11-20T11:30:00.000Z', endsAt: '2026-11-20T12:30:00.000Z' }
    const from = { day: base.day, startsAt: base.startsAt, endsAt: base.endsAt }
    expect(kinds(later)).toEqual([{ kind: 'time', from, to: { day: base.day, ...later } }])
  })

  it.each([
    ['room', { room: 'Annex' }, { kind: 'room', from: 'Hall', to: 'Annex' }],
    ['title', { title: 'The opening' }, { kind: 'title', from: 'Opening', to: 'The opening' }],
    ['cancelled', { status: 'cancelled', statusNote: 'Fog.' }, { kind: 'cancelled', note: 'Fog.' }],
    [
      'replaced',
      { status: 'replaced', replacedBy: { slug: 'b', title: 'B' } },
      { kind: 'replaced', by: { slug: 'b', name: 'B' }, note: null },
    ],
    ['left', { people: [] }, { kind: 'left', people: [{ slug: 'given-family', name: 'Given Family' }] }],
    [
      'role',
      { people: [{ ...base.people[0]!, role: 'chair' }] },
      { kind: 'role', person: { slug: 'given-family', name: 'Given Family' }, from: 'speaker', to: 'chair' },
    ],
  ] as [string, Partial<SessionSnapshot>, object][])('%s', (_, after, change) => expect(kinds(after)).toEqual([change]))

  it('tells that what was called off is held after all', () => {
    expect(kinds({}, { status: 'cancelled' })).toEqual([{ kind: 'held-again' }])
  })

  it('lists what is new and, last, what is gone', () => {
    const changes = changesBetween([base], [{ ...base, id: 't', slug: 'closing', title: 'Closing' }])
    expect(changes.map(({ title, removed, changes: [change] }) => [title, removed, change?.kind])).toEqual([
      ['Closing', false, 'added'],
      ['Opening', true, 'removed'],
    ])
  })

  it('takes somebody who was merged for who they became', () => {
    const after = { ...base, people: [{ ...base.people[0]!, id: 'q', slug: 'g-family', name: 'G. Family' }] }
    expect(changesBetween([base], [after], new Map([['p', 'q']]))).toEqual([])
  })
})
