import { describe, expect, it } from 'vitest'
import { overlapsOf, type Slot } from './overlaps'

const HALL = { id: 'hall', name: 'Hall' }
const at = (time: string) => new Date(`2026-11-20T${time}:00Z`)

function slot(id: string, from: string | null, until: string | null, given: Partial<Slot> = {}): Slot {
  return {
    ...{ id, parentId: null, status: 'scheduled', room: null, people: [] },
    ...{ startsAt: from && at(from), endsAt: until && at(until) },
    ...given,
  } as Slot
}
const inHall = (id: string, from: string | null, until: string | null, given: Partial<Slot> = {}) =>
  slot(id, from, until, { room: HALL, ...given })

describe('overlapsOf', () => {
  it.each([
    ['one after the other', [inHall('a', '09:00', '10:00'), inHall('b', '10:00', '11:00')], []],
    ['by a minute', [inHall('b', '09:59', '11:00'), inHall('a', '09:00', '10:00')], [['a', 'b']]],
    ['one within the other', [inHall('a', '09:00', '12:00'), inHall('b', '10:00', '10:30')], [['a', 'b']]],
    ['an end that nobody gave', [inHall('a', '09:00', null), inHall('b', '09:30', '10:00')], []],
    ['at the same moment', [inHall('a', '09:00', null), inHall('b', '09:00', '10:00')], [['a', 'b']]],
    ['no time', [inHall('a', null, null), inHall('b', '09:00', '10:00')], []],
    ['cancelled', [inHall('a', '09:00', '10:00', { status: 'cancelled' }), inHall('b', '09:00', '10:00')], []],
    ['a part', [inHall('a', '09:00', '10:00'), inHall('b', '09:00', '10:00', { parentId: 'a' })], []],
    [
      'a long one over two',
      [inHall('a', '09:00', '12:00'), inHall('b', '09:30', '10:00'), inHall('c', '11:00', '11:30')],
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
    ],
  ])('one room: %s', (_, slots, pairs) => {
    expect(overlapsOf(slots).map(({ ids }) => ids)).toEqual(pairs)
  })

  it('sees somebody in two rooms at once, and nobody in two parts of one session', () => {
    const people = [{ id: 'p', name: 'Given Family' }]
    const slots = [
      slot('a', '09:00', '10:00', { people }),
      slot('b', '09:30', '10:30', { people }),
      slot('c', '09:00', '09:20', { people, parentId: 'a' }),
    ]
    expect(overlapsOf(slots)).toEqual([{ kind: 'person', name: 'Given Family', ids: ['a', 'b'] }])
  })

  it('sees a part that is not within its session', () => {
    const slots = [slot('a', '09:00', '10:00'), slot('b', '09:30', '10:30', { parentId: 'a' })]
    expect(overlapsOf(slots)).toEqual([{ kind: 'part', name: '', ids: ['b', 'a'] }])
  })
})
