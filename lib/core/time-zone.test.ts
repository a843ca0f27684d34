import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantInZone, isoInZone, isTimeZone, momentInZone, momentsInZone, wallClock, wallTime } from './time-zone'

describe('instantInZone', () => {
  it.each([
    ['2024-12-13', '08:30', 'Asia/Dubai', '2024-12-13T04:30:00.000Z'],
    ['2024-07-01', '09:00', 'Europe/Paris', '2024-07-01T07:00:00.000Z'],
    // The hour that spring leaves out moves forward; the one that autumn repeats means the first.
    ['2024-03-31', '02:30', 'Europe/Paris', '2024-03-31T01:30:00.000Z'],
    ['2024-10-27', '02:30', 'Europe/Paris', '2024-10-27T00:30:00.000Z'],
    // Kazakhstan moved its capital's clock on 1 March 2024.
    ['2023-06-01', '12:00', 'Asia/Almaty', '2023-06-01T06:00:00.000Z'],
    ['2026-06-01', '12:00', 'Asia/Almaty', '2026-06-01T07:00:00.000Z'],
    ['2011-12-30', '12:00', 'Pacific/Apia', '2011-12-30T22:00:00.000Z'],
  ])('%s %s in %s is %s', (day, time, zone, instant) => {
    expect(instantInZone(day, time, zone).toISOString()).toBe(instant)
  })

  it('is undone by the wall clock for every time that exists once', () => {
    const zones = fc.constantFrom('Asia/Dubai', 'Asia/Seoul', 'Asia/Qatar', 'Africa/Lagos')
    const day = fc.date({ min: new Date('2008-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(zones, day, fc.nat(23), fc.nat(59), (zone, date, hours, minutes) => {
        const time = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
        const wanted = { day: date.toISOString().slice(0, 10), time }
        expect(wallClock(instantInZone(wanted.day, time, zone), zone)).toEqual(wanted)
      }),
    )
  })
})

describe('isTimeZone', () => {
  it.each([
    ['Asia/Almaty', true],
    ['Mars/Olympus', false],
    ['', false],
  ])('%j: %s', (zone, known) => {
    expect(isTimeZone(zone)).toBe(known)
  })
})

it.each([
  ['2026-11-20T10:00', 'Asia/Dubai', '2026-11-20T06:00:00.000Z'],
  ['2026-11-20T10:00:30', 'UTC', '2026-11-20T10:00:30.000Z'],
  ['2026-02-30T10:00', 'UTC', undefined],
  ['2026-11-20T25:00', 'UTC', undefined],
  ['2026-11-20T10:00', 'Mars/Base', undefined],
  ['tomorrow', 'UTC', undefined],
])('reads %s in %s as %s', (wall, zone, instant) => {
  expect(momentInZone(wall, zone)?.toISOString()).toBe(instant)
})

it('shows an instant as the field for it wants', () => {
  expect(wallTime(new Date('2026-11-20T06:00:00Z'), 'Asia/Dubai')).toBe('2026-11-20T10:00')
})

it.each([
  ['2024-12-13T04:30:00Z', 'Asia/Dubai', '2024-12-13T08:30:00+04:00'],
  ['2026-07-01T12:00:00.500Z', 'America/New_York', '2026-07-01T08:00:00-04:00'],
  ['2026-07-01T12:00:00Z', 'Asia/Kolkata', '2026-07-01T17:30:00+05:30'],
  ['2026-07-01T12:00:00Z', 'UTC', '2026-07-01T12:00:00+00:00'],
  // The same wall time twice, told apart by the distance.
  ['2026-10-25T00:30:00Z', 'Europe/Paris', '2026-10-25T02:30:00+02:00'],
  ['2026-10-25T01:30:00Z', 'Europe/Paris', '2026-10-25T02:30:00+01:00'],
])('writes %s in %s as %s', (instant, zone, iso) => {
  expect(isoInZone(new Date(instant), zone)).toBe(iso)
})

describe('momentsInZone', () => {
  it.each([
    ['2026-11-20T10:00', 'Asia/Almaty', ['2026-11-20T05:00:00.000Z']],
    // Clocks go forward from 02:00 to 03:00.
    ['2026-03-29T02:30', 'Europe/Paris', []],
    ['2026-03-29T03:00', 'Europe/Paris', ['2026-03-29T01:00:00.000Z']],
    // And back from 03:00 to 02:00.
    ['2026-10-25T02:30', 'Europe/Paris', ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']],
    ['2026-10-25T03:00', 'Europe/Paris', ['2026-10-25T02:00:00.000Z']],
    ['2026-02-30T10:00', 'UTC', undefined],
    ['2026-02-20T10:00', 'Mars/Base', undefined],
  ])('%s in %s: %j', (wall, zone, instants) =>
    expect(momentsInZone(wall, zone)?.map((each) => each.toISOString())).toEqual(instants),
  )
})
