import { expect, it } from 'vitest'
import { codes, read, refusal } from '../testing/reading'

it('reads iCalendar in any zone, with durations, whole days, cancelled and repeated events', () => {
  const ics = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-TIMEZONE:Asia/Dubai',
    'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20310101T000000Z', 'DTSTART;TZID=Europe/Berlin:20310501T100000', 'DURATION:PT90M', 'SUMMARY:Talk\\, one', 'LOCATION:Hall', 'END:VEVENT',
    'BEGIN:VEVENT', 'UID:2', 'DTSTART:20310501T100000', 'SUMMARY:Floating', 'STATUS:CANCELLED', 'LOCATION:Hall A, Hall B', 'END:VEVENT',
    'BEGIN:VEVENT', 'UID:3', 'DTSTART;VALUE=DATE:20310502', 'SUMMARY:Whole day', 'RRULE:FREQ=DAILY', 'END:VEVENT',
    'END:VCALENDAR', ''].join('\r\n') // prettier-ignore
  const file = read(ics)
  expect(file.sessions).toMatchObject([
    {
      title: 'Talk, one',
      startsAt: new Date('2031-05-01T08:00:00Z'),
      endsAt: new Date('2031-05-01T09:30:00Z'),
      at: 'line 4',
    },
    { title: 'Floating', startsAt: new Date('2031-05-01T06:00:00Z'), cancelled: true },
    { title: 'Whole day', day: '2031-05-02', startsAt: null },
  ])
  expect(codes(file)).toMatchObject({
    'no-stamp': 2,
    'several-rooms': 1,
    repeats: 1,
    'zone-not-defined': 1,
    'escaped-commas': 1,
  })
})

const calendar = (...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((lines, index) => ['BEGIN:VEVENT', `UID:${index}`, 'SUMMARY:Talk', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n')

it.each([
  ['W. Europe Standard Time', '08:00', 'zone-by-other-name'],
  ['"Eastern Standard Time"', '14:00', 'zone-by-other-name'],
  ['/freeassociation.sourceforge.net/Europe/Paris', '08:00', 'zone-by-other-name'],
  ['GMT+0300', '07:00', null],
  ['Middle/Earth', '08:00', 'unknown-zone-id'],
])('knows the zone %s', (zone, hour, code) => {
  const file = read(calendar([`DTSTART;TZID=${zone}:20310501T100000`]))
  expect(file.sessions[0]?.startsAt?.toISOString().slice(11, 16)).toBe(hour)
  if (code) expect(codes(file)).toMatchObject({ [code]: 1 })
})

it('takes all calendars of a file, and says whom it did not take', () => {
  const file = read(
    calendar(['ATTENDEE;CN=Ada Example:mailto:a@x.example']) + calendar([], ['CATEGORIES:Panel,Energy']),
  )
  expect(file.sessions.map(({ type, track }) => [type, track])).toEqual([
    [null, null],
    [null, null],
    ['panel', 'Energy'],
  ])
  expect(file.oddities.find(({ code }) => code === 'attendees-left-out')?.places).toEqual([
    { at: 'line 3', found: 'Ada Example' },
  ])
  expect(codes(file)).toMatchObject({ 'several-calendars': 1 })
})

it('names dates that are none, reads days that do not say so, and tells the days of a longer event', () => {
  const file = read(
    calendar(
      ['DTSTART:20311301T100000Z'],
      ['DTSTART:2031-05-01T10:00:00Z'],
      ['DTSTART:20310501T240000Z'],
      ['DTSTART:20310501'],
      ['DTSTART;VALUE=DATE:20310501', 'DTEND;VALUE=DATE:20310504'],
    ),
  )
  expect(file.sessions.map(({ day }) => day)).toEqual([null, null, '2031-05-02', '2031-05-01', '2031-05-01'])
  expect(codes(file)).toMatchObject({ 'unreadable-time': 2, 'hour-24': 1, 'no-time': 4 })
  expect(file.oddities.find(({ code }) => code === 'no-time')?.places.at(-1)?.found).toBe(
    'Talk, 2031-05-01 – 2031-05-03',
  )
})

it('says on which line a calendar is broken', () => {
  expect(refusal(calendar(['DTSTART:20310501T100000Z', 'NO PROPERTY AT ALL']))).toBe('not-well-formed line 7')
})
