import { describe, expect, it } from 'vitest'
import { dateColumn } from '@/lib/core/calendar-day'
import { choicesOf, filterProgramme, filterQuery, programmeFilter, roomSlug } from './programme-filter'
import { participant, programmeSession } from './testing/programme-session'

const opening = programmeSession({
  title: 'Opening',
  type: 'opening',
  room: 'Main hall',
  day: dateColumn('2024-12-13'),
})
const panel = programmeSession({
  title: 'Énergie and climate',
  room: 'Salle B',
  track: 'Energy',
  trackSlug: 'energy',
  language: 'fr',
  day: dateColumn('2024-12-14'),
  participants: [participant({ name: 'Aïda Zhabagi', organisation: 'Institute of Rivers' })],
})
const undated = programmeSession({ title: 'Some day', parts: [programmeSession({ title: 'A round of questions' })] })
const all = [opening, panel, undated]

describe('filterProgramme', () => {
  it.each([
    [{}, all],
    [{ day: '2024-12-13' }, [opening]],
    [{ day: 'unknown' }, [undated]],
    [{ room: 'salle-b' }, [panel]],
    [{ track: 'energy', type: 'panel' }, [panel]],
    [{ track: 'energy', type: 'opening' }, []],
    [{ language: 'fr' }, [panel]],
    [{ q: 'energie' }, [panel]],
    [{ q: 'RIVERS aida' }, [panel]],
    [{ q: 'main hall' }, [opening]],
    [{ q: 'round of questions' }, [undated]],
    [{ q: 'nobody' }, []],
  ])('%j', (filter, expected) => {
    expect(filterProgramme(all, filter)).toEqual(expected)
  })
})

it('counts what each choice would leave, the other filters kept and its own aside', () => {
  expect(choicesOf(all, { room: 'salle-b', q: 'e' }, 'room')).toEqual([
    { value: 'main-hall', name: 'Main hall', count: 1 },
    { value: 'salle-b', name: 'Salle B', count: 1 },
  ])
  expect(choicesOf(all, { day: '2024-12-13' }, 'room').map(({ count }) => count)).toEqual([1, 0])
})

it('reads the filter of an address and writes it back in one order', () => {
  const filter = programmeFilter({ q: 'a b', day: '2024-12-13', page: '2', track: ['x', 'y'], room: ' ' })
  expect(filter).toEqual({ day: '2024-12-13', q: 'a b' })
  expect(filterQuery(filter)).toBe('?day=2024-12-13&q=a+b')
  expect(filterQuery({})).toBe('')
})

it('gives rooms in any script a name that an address can carry', () => {
  expect(roomSlug('Salle Bellevue 2')).toBe('salle-bellevue-2')
  expect(roomSlug('Зал')).toMatch(/^[a-z0-9]+$/)
})
