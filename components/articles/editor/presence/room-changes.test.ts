import { expect, it } from 'vitest'
import type { Room } from '@/lib/presence/model'
import { initials } from './initials'
import { roomChanges } from './room-changes'

const person = (name: string, blockIds: string[] = []) => ({ userId: name, name, blockIds })
const room = (people: Room['people'], revision = 1, savedBy = 'Ben'): Room => ({
  people,
  newest: { revision, savedById: savedBy, savedBy },
  comments: 0,
})
const NOTHING = { came: [], left: [], saved: null }

it.each<[what: string, before: Room | null, after: Room, expected: object]>([
  ['nothing of a cursor that moves', room([person('Ben')]), room([person('Ben', ['b'])]), NOTHING],
  ['who is there at first, and no save of before', null, room([person('Ben')], 7), { ...NOTHING, came: ['Ben'] }],
  [
    'who came and who left',
    room([person('Ben')]),
    room([person('Carl')]),
    { ...NOTHING, came: ['Carl'], left: ['Ben'] },
  ],
  ['nothing of myself', room([]), room([person('Anna')], 2, 'Anna'), NOTHING],
  ['what a colleague saved', room([]), room([], 14), { ...NOTHING, saved: { name: 'Ben', revision: 14 } }],
])('tells %s', (_, before, after, expected) => {
  expect(roomChanges(before, after, 'Anna')).toEqual(expected)
})

it.each([
  ['Anna Berg', 'AB'],
  ['Sheikh Abdullah bin Nasser bin Khalifa Al Thani', 'ST'],
  ['Тиемоко Мейлиет Коне', 'ТК'],
  ['  Plato ', 'P'],
  ['(Anna) O’Neill', 'AO'],
  ['李 明', '李明'],
  ['', ''],
])('the initials of “%s” are %s', (name, expected) => {
  expect(initials(name)).toBe(expected)
})
