import { describe, expect, it } from 'vitest'
import { onNow } from './on-now'
import { programmeSession } from './testing/programme-session'

const at = (time: string) => new Date(`2026-10-09T${time}Z`)
const slot = (
  title: string,
  from: string,
  until: string | null,
  status: 'scheduled' | 'cancelled' | 'replaced' = 'scheduled',
) => programmeSession({ title, status, startsAt: at(from), endsAt: until ? at(until) : null })

const programme = [
  slot('opening', '04:00', '05:00'),
  slot('hall-a', '05:00', '06:30'),
  slot('hall-b', '05:00', null),
  slot('called-off', '05:00', '06:30', 'cancelled'),
  slot('given-up', '07:00', '08:00', 'replaced'),
  slot('dinner', '15:00', '17:00'),
  programmeSession({ title: 'untimed' }),
]

describe('onNow', () => {
  it.each([
    ['03:59', [], ['opening']],
    ['04:00', ['opening'], ['hall-a', 'hall-b']],
    ['05:00', ['hall-a', 'hall-b'], ['dinner']],
    ['06:29', ['hall-a', 'hall-b'], ['dinner']],
    ['06:30', [], ['dinner']],
    ['17:00', [], []],
  ])('at %s', (time, now, next) => {
    const moment = onNow(programme, at(time))
    expect(moment.now.map(({ title }) => title)).toEqual(now)
    expect(moment.next.map(({ title }) => title)).toEqual(next)
  })

  it('names nothing that is days away', () => {
    expect(onNow(programme, new Date('2026-10-07T12:00:00Z')).next).toEqual([])
  })
})
