import { describe, expect, it } from 'vitest'
import { timeGrid } from './time-grid'

const HALL = { id: 'hall', name: 'Hall' }
const slot = (id: string, from: string, until: string | null, room: typeof HALL | null = HALL) => ({
  ...{ id, room, startsAt: new Date(from), endsAt: until === null ? null : new Date(until) },
})
const placed = (grid: ReturnType<typeof timeGrid>) =>
  grid.columns.map(({ room, blocks }) => [
    room?.name ?? null,
    blocks.map(({ slot: { id }, top, height, lane, lanes }) => [id, top, height, lane, lanes]),
  ])

describe('timeGrid', () => {
  it('is a working day where nothing is, and has a column to drop into', () => {
    const grid = timeGrid([], '2026-11-20', 'Asia/Almaty', [])
    expect(grid).toMatchObject({ minutes: 540, columns: [{ room: null, blocks: [] }] })
    expect(grid.hours.map(({ time }) => time)).toEqual('09 10 11 12 13 14 15 16 17 18'.split(' ').map((h) => `${h}:00`))
  })

  it('draws a session past midnight to its end, and on the next day what is left of it', () => {
    const late = slot('late', '2026-11-20T17:00:00Z', '2026-11-20T20:30:00Z')
    const first = timeGrid([late], '2026-11-20', 'Asia/Almaty', [HALL])
    expect(placed(first)).toEqual([['Hall', [['late', 780, 210, 0, 1]]]])
    expect(first.hours.slice(-3).map(({ time }) => time)).toEqual(['00:00', '01:00', '02:00'])
    const second = timeGrid([late], '2026-11-21', 'Asia/Almaty', [HALL])
    expect(placed(second)).toEqual([['Hall', [['late', 0, 90, 0, 1]]]])
  })

  it.each([
    // Clocks go forward at two: the hour after one is three.
    ['2026-03-29', '2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z', ['01:00', '03:00', '04:00']],
    // Clocks go back at three: two o’clock comes twice.
    ['2026-10-25', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', ['02:00', '02:00', '03:00']],
  ])('on %s: an hour is as long as it lasts', (day, from, until, hours) => {
    const grid = timeGrid([slot('night', from, until)], day, 'Europe/Paris', [HALL])
    expect(placed(grid)).toEqual([['Hall', [['night', 30, 60, 0, 1]]]])
    expect(grid.hours.slice(0, 3).map(({ time }) => time)).toEqual(hours)
  })

  it('puts what overlaps side by side, and gives every other its whole width', () => {
    const slots = [
      slot('a', '2026-11-20T09:00:00Z', '2026-11-20T11:00:00Z'),
      slot('b', '2026-11-20T09:30:00Z', '2026-11-20T10:00:00Z'),
      slot('c', '2026-11-20T10:00:00Z', '2026-11-20T10:30:00Z'),
      slot('d', '2026-11-20T11:00:00Z', null),
      slot('e', '2026-11-20T11:00:00Z', '2026-11-20T12:00:00Z', null),
    ]
    expect(placed(timeGrid(slots, '2026-11-20', 'UTC', [HALL]))).toEqual([
      [
        'Hall',
        [
          ['a', 0, 120, 0, 2],
          ['b', 30, 30, 1, 2],
          ['c', 60, 30, 1, 2],
          ['d', 120, 30, 0, 1],
        ],
      ],
      [null, [['e', 120, 60, 0, 1]]],
    ])
  })
})
