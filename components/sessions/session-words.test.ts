import { describe, expect, it } from 'vitest'
import { slotTime } from './session-words'

const time = (startsAt: string, endsAt: string | null, zone: string) =>
  slotTime('en', { startsAt: new Date(startsAt), endsAt: endsAt ? new Date(endsAt) : null }, zone)

describe('slotTime', () => {
  it.each([
    ['Almaty before 2024, UTC+6', '2023-11-03T03:00Z', '2023-11-03T04:30Z', 'Asia/Almaty', '09:00–10:30'],
    ['Almaty since 2024, UTC+5', '2026-10-09T04:00Z', '2026-10-09T05:30Z', 'Asia/Almaty', '09:00–10:30'],
    ['past midnight', '2024-12-14T18:00Z', '2024-12-14T20:30Z', 'Asia/Dubai', '22:00 – Sun 00:30'],
    [
      'the hour that comes twice',
      '2026-10-25T00:30Z',
      '2026-10-25T01:30Z',
      'Europe/Paris',
      '02:30 UTC+2 – 02:30 UTC+1',
    ],
    [
      'the hour that is left out',
      '2026-03-29T00:30Z',
      '2026-03-29T01:30Z',
      'Europe/Paris',
      '01:30 UTC+1 – 03:30 UTC+2',
    ],
    ['no end', '2024-12-14T05:00Z', null, 'Asia/Dubai', '09:00'],
  ])('%s', (_, from, until, zone, words) => {
    expect(time(from, until, zone)).toBe(words)
  })
})
