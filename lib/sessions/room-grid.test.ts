import { expect, it } from 'vitest'
import { roomGrid } from './room-grid'
import { programmeSession } from './testing/programme-session'

const nine = new Date('2026-10-09T04:00:00Z')
const ten = new Date('2026-10-09T05:00:00Z')
const slot = (title: string, startsAt: Date | null, room: string | null) => programmeSession({ title, startsAt, room })

it('gives a row to each start, and within it goes from room to room', () => {
  const grid = roomGrid([
    slot('plenary', nine, 'Hall A'),
    slot('c', ten, 'Hall B'),
    slot('b', ten, 'Hall A'),
    slot('walk', null, null),
  ])
  expect(grid?.rooms).toEqual(['Hall A', 'Hall B'])
  expect(grid?.rows.map(({ sessions }) => sessions.map(({ title }) => title))).toEqual([
    ['plenary'],
    ['b', 'c'],
    ['walk'],
  ])
})

it('takes the order of the rooms from their venue', () => {
  const later = { ...slot('a', nine, 'Annexe'), roomPosition: 2 }
  const first = { ...slot('b', nine, 'Main hall'), roomPosition: 1 }
  expect(roomGrid([later, first])?.rooms).toEqual(['Main hall', 'Annexe'])
})

it('is a list where the rooms say nothing, or are too many to stand side by side', () => {
  expect(roomGrid([slot('a', nine, 'Hall A'), slot('b', ten, null)])).toBeNull()
  expect(roomGrid(['1', '2', '3', '4', '5', '6'].map((room) => slot(room, nine, room)))).toBeNull()
})
