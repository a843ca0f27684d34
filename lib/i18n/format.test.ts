import { describe, expect, it } from 'vitest'
import {
  countryName,
  describeZone,
  formatDays,
  formatInstant,
  formatList,
  formatPartialDay,
  formatWeekday,
} from './format'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const days = (startsOn: string | null, endsOn: string | null) =>
  formatDays('en', { startsOn: startsOn ? day(startsOn) : null, endsOn: endsOn ? day(endsOn) : null, year: 2024 })

describe('days of an edition', () => {
  it.each([
    ['2024-12-13', '2024-12-15', '13–15 December 2024'],
    ['2009-10-30', '2009-11-01', '30 October – 1 November 2009'],
    ['2024-12-30', '2025-01-02', '30 December 2024 – 2 January 2025'],
    ['2024-12-13', '2024-12-13', '13 December 2024'],
    ['2024-12-13', null, '13 December 2024'],
    [null, null, '2024'],
  ])('%s to %s reads %s', (startsOn, endsOn, text) => {
    expect(days(startsOn, endsOn).replace(/[\u2009\u202f]/g, ' ')).toBe(text)
  })
})

it('names a day of the programme', () => {
  expect(formatWeekday('en', day('2024-12-13'))).toBe('Friday 13 December')
  expect(formatWeekday('en', day('2024-12-13'), { withYear: true })).toBe('Friday 13 December 2024')
})

it('shows an instant on the clock of a zone, across midnight', () => {
  expect(formatInstant('en', new Date('2024-12-13T21:30:00Z'), 'Asia/Dubai')).toBe('14 December 2024, 01:30')
})

it('names a zone in words, with the offset of that date', () => {
  expect(describeZone('en', 'Asia/Dubai', day('2024-12-13'))).toEqual({ name: 'Gulf Standard Time', offset: 'UTC+4' })
  expect(describeZone('en', 'Asia/Almaty', day('2023-11-03')).offset).toBe('UTC+6')
  expect(describeZone('en', 'Europe/Paris', day('2024-07-01')).offset).toBe('UTC+2')
})

it('names countries and joins lists', () => {
  expect(countryName('en', 'AE')).toBe('United Arab Emirates')
  expect(countryName('en', 'no such')).toBe('no such')
  expect(formatList('en', ['Ifri', 'OCP', 'ADNOC'])).toBe('Ifri, OCP and ADNOC')
})

it('writes as much of a day as is known', () => {
  expect(['2019', '2019-05', '2019-05-12'].map((day) => formatPartialDay('en', day))).toEqual([
    '2019',
    'May 2019',
    '12 May 2019',
  ])
})
