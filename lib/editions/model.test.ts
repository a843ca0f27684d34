import { describe, expect, it } from 'vitest'
import { currentEdition, daysOf, phaseOf, type Edition } from './model'

const day = (text: string) => new Date(`${text}T00:00:00Z`)

function edition(given: Partial<Edition>): Edition {
  return {
    id: 'id',
    slug: `wpc-${given.year ?? 2024}`,
    number: 17,
    year: 2024,
    city: 'Abu Dhabi',
    country: 'AE',
    series: 'WPC',
    seriesName: 'World Policy Conference',
    status: 'held',
    timeZone: 'Asia/Dubai',
    startsOn: day('2024-12-13'),
    endsOn: day('2024-12-15'),
    datesNote: null,
    theme: null,
    participation: null,
    venue: null,
    ...given,
  }
}

describe('the phase of an edition', () => {
  it.each([
    ['2024-12-12T19:59:59Z', 'planned'],
    ['2024-12-12T20:00:00Z', 'in-progress'], // midnight in Abu Dhabi
    ['2024-12-15T19:59:59Z', 'in-progress'],
    ['2024-12-15T20:00:00Z', 'held'],
  ])('at %s it is %s', (now, phase) => {
    expect(phaseOf(edition({}), new Date(now))).toBe(phase)
  })

  it('follows the status where the days are not known', () => {
    const now = day('2024-01-01')
    expect(phaseOf(edition({ startsOn: null, endsOn: null }), now)).toBe('held')
    expect(phaseOf(edition({ startsOn: null, endsOn: null, status: 'planned' }), now)).toBe('planned')
    expect(phaseOf(edition({ status: 'not_held', startsOn: null, endsOn: null }), now)).toBe('not-held')
  })

  it('takes an edition whose end is not known for one of a day', () => {
    expect(phaseOf(edition({ endsOn: null }), new Date('2024-12-14T12:00:00Z'))).toBe('held')
  })
})

describe('the current edition', () => {
  const next = edition({ year: 2025, status: 'planned', startsOn: day('2025-12-01'), endsOn: day('2025-12-03') })
  const last = edition({})
  const notHeld = edition({ year: 2023, status: 'not_held', startsOn: null, endsOn: null })

  it('is the one in session, else the last that was held, else the next', () => {
    const all = [next, last, notHeld]
    expect(currentEdition(all, day('2025-12-02'))).toBe(next)
    expect(currentEdition(all, day('2025-06-01'))).toBe(last)
    expect(currentEdition([next, notHeld], day('2025-06-01'))).toBe(next)
    expect(currentEdition([notHeld], day('2025-06-01'))).toBeNull()
  })
})

it('lists the days of an edition, across months, and never endlessly', () => {
  const days = daysOf({ startsOn: day('2009-10-30'), endsOn: day('2009-11-01') })
  expect(days).toEqual([day('2009-10-30'), day('2009-10-31'), day('2009-11-01')])
  expect(daysOf({ startsOn: null, endsOn: null })).toEqual([])
  expect(daysOf({ startsOn: day('2024-12-13'), endsOn: day('2204-12-13') })).toHaveLength(31)
})
