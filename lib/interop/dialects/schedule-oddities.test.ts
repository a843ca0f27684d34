import { describe, expect, it } from 'vitest'
import { codes, read, scheduleEvent, scheduleJson } from '../testing/reading'

describe('each oddity of a schedule is named with its place', () => {
  it.each([
    ['hour-24', { date: '2031-05-01T24:00:00+02:00' }],
    ['after-midnight', { date: '2031-05-02T00:30:00+02:00' }],
    ['end-before-start', { end: '2031-05-01T09:00:00+02:00' }],
    ['no-length', { duration: '00:00' }],
    ['very-long', { duration: '30:00' }],
    ['no-end', { duration: undefined }],
    ['no-time', { date: undefined, start: undefined }],
    ['unreadable-time', { date: '2031-13-41T10:00:00+02:00' }],
    ['offset-differs', { date: '2031-05-01T10:00:00+05:00' }],
    ['clock-change', { date: '2031-03-30T02:30:00' }],
    ['start-differs', { start: '15:00' }],
    ['end-differs', { end: '2031-05-01T12:00:00+02:00' }],
    ['day-differs', { date: '2031-05-09T10:00:00+02:00' }],
    ['unknown-state', { state: 'half-hearted' }],
    ['links-left-out', { links: [{ url: 'https://a.example', title: 'Slides' }] }],
    ['no-title', { title: '' }],
    ['id-not-a-number', { id: 'abc' }],
    ['guid-not-uuid', { guid: 'fiY1iSGUjvq3YcgI6dYBwA' }],
    ['no-abstract', { abstract: '' }],
    ['no-language', { language: '' }],
    ['unknown-language', { language: 'Klingonisch' }],
    ['unknown-type', { type: 'Zzz' }],
    ['room-differs', { room: 'Cellar' }],
    ['person-without-name', { persons: [{ id: 9 }, { id: 1, public_name: 'Ada Example' }] }],
    ['person-id-not-a-number', { persons: [{ id: 'x', public_name: 'Ada Example' }] }],
    ['html-in-text', { abstract: '<p>Words &amp; more</p><script>alert(1)</script>' }],
    ['several-languages', { title: { de: 'Vortrag', en: 'Talk' } }],
    ['control-characters', { abstract: 'a\u0007b' }],
    ['line-ends', { abstract: 'a\r\nb' }],
    ['too-long', { title: 'a'.repeat(500) }],
    ['cancelled', { state: 'canceled' }],
    ['role-unknown', { persons: [{ id: 1, public_name: 'Ada Example', role: 'Wizard' }] }],
  ])('%s', (code, given) => {
    const found = read(scheduleJson([scheduleEvent(given)])).oddities.find((oddity) => oddity.code === code)
    expect(found?.count).toBe(1)
    expect(found?.places[0]?.at).toMatch(/^schedule\.conference\.days\[0\]\.rooms\.Hall\[0\]/)
  })

  it('two ids for a name, two names for an id, one id twice, the same talk again', () => {
    const file = read(
      scheduleJson([
        scheduleEvent({ persons: [{ id: 1, public_name: 'Ada Example' }] }),
        scheduleEvent({
          persons: [{ id: 2, public_name: 'Ada Example' }],
          start: '11:00',
          date: '2031-05-01T11:00:00+02:00',
        }),
        scheduleEvent({ id: 3, title: 'Other', persons: [{ id: 1, public_name: 'A. Example' }] }),
        scheduleEvent({
          id: 4,
          title: 'Both',
          persons: [
            { id: 5, public_name: 'Bo Twice' },
            { id: 6, public_name: 'Bo Twice' },
          ],
        }),
        scheduleEvent({ id: 5, persons: [{ id: 1, public_name: 'Ada Example' }] }),
      ]),
    )
    expect(codes(file)).toMatchObject({
      'one-name-two-ids': 2,
      'two-names-one-id': 1,
      'duplicate-id': 1,
      'same-talk-twice': 1,
    })
    expect(file.sessions).toHaveLength(5)
    expect(new Set(file.sessions.map(({ key }) => key)).size).toBe(5)
    // Two of one name in one session are two people; otherwise one.
    expect(file.people.map(({ name, otherKeys, otherNames }) => [name, otherKeys, otherNames])).toEqual([
      ['Ada Example', ['2'], ['A. Example']],
      ['Bo Twice', [], []],
      ['Bo Twice', [], []],
    ])
  })

  it('leaves out what was not accepted, and names it', () => {
    const file = read(
      scheduleJson([
        scheduleEvent(),
        scheduleEvent({ id: 2, title: 'Refused', state: 'rejected' }),
        scheduleEvent({ id: 3, title: 'Open', state: 'submitted' }),
      ]),
    )
    expect(file.sessions.map(({ title }) => title)).toEqual(['Talk'])
    expect(codes(file)).toMatchObject({ 'not-accepted': 2 })
  })

  it('what concerns the whole file: days, rooms, zone, version', () => {
    const file = read(
      scheduleJson([scheduleEvent()], {
        start: '2031-04-30',
        time_zone_name: 'Middle/Earth',
        rooms: [
          { name: 'Hall', guid: 'a' },
          { name: 'Ante/Room', guid: 'a' },
        ],
      }).replace('"version":"1",', ''),
    )
    expect(codes(file)).toMatchObject({
      'conference-days-differ': 1,
      'unknown-time-zone': 1,
      'room-guid-twice': 1,
      'room-unused': 1,
      'room-name-slash': 1,
      'no-version': 1,
    })
  })
})
