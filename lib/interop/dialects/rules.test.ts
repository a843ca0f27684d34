import { describe, expect, it } from 'vitest'
import { UnreadableFile } from '../unreadable-file'
import { testEvent, testSchedule } from '../testing/schedule'
import { readProgramme } from './read-programme'

const read = (text: string | Uint8Array, timeZone: string | null = 'Europe/Berlin', columns = {}) =>
  readProgramme(typeof text === 'string' ? Buffer.from(text) : text, { timeZone, columns })

const codes = (file: ReturnType<typeof read>) =>
  Object.fromEntries(file.oddities.map(({ code, count }) => [code, count]))

function refusal(text: string | Uint8Array, timeZone: string | null = 'Europe/Berlin'): string {
  try {
    read(text, timeZone)
  } catch (error) {
    if (error instanceof UnreadableFile) return [error.refusal, error.at].filter(Boolean).join(' ')
    throw error
  }
  return 'read'
}

const json = (events: object[], more: object = {}) =>
  JSON.stringify({
    schedule: {
      version: '1',
      conference: {
        title: 'Invented',
        time_zone_name: 'Europe/Berlin',
        days: [
          {
            date: '2031-05-01',
            day_start: '2031-05-01T09:00:00+02:00',
            day_end: '2031-05-02T04:00:00+02:00',
            rooms: { Hall: events },
          },
        ],
        ...more,
      },
    },
  })
const event = (given: object = {}) => ({
  id: 1,
  title: 'Talk',
  date: '2031-05-01T10:00:00+02:00',
  start: '10:00',
  duration: '01:00',
  abstract: 'Words.',
  language: 'en',
  persons: [{ id: 1, public_name: 'Ada Example' }],
  ...given,
})

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
    const found = read(json([event(given)])).oddities.find((oddity) => oddity.code === code)
    expect(found?.count).toBe(1)
    expect(found?.places[0]?.at).toMatch(/^schedule\.conference\.days\[0\]\.rooms\.Hall\[0\]/)
  })

  it('two ids for a name, two names for an id, one id twice, the same talk again', () => {
    const file = read(
      json([
        event({ persons: [{ id: 1, public_name: 'Ada Example' }] }),
        event({ persons: [{ id: 2, public_name: 'Ada Example' }], start: '11:00', date: '2031-05-01T11:00:00+02:00' }),
        event({ id: 3, title: 'Other', persons: [{ id: 1, public_name: 'A. Example' }] }),
        event({
          id: 4,
          title: 'Both',
          persons: [
            { id: 5, public_name: 'Bo Twice' },
            { id: 6, public_name: 'Bo Twice' },
          ],
        }),
        event({ id: 5, persons: [{ id: 1, public_name: 'Ada Example' }] }),
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
      json([
        event(),
        event({ id: 2, title: 'Refused', state: 'rejected' }),
        event({ id: 3, title: 'Open', state: 'submitted' }),
      ]),
    )
    expect(file.sessions.map(({ title }) => title)).toEqual(['Talk'])
    expect(codes(file)).toMatchObject({ 'not-accepted': 2 })
  })

  it('what concerns the whole file: days, rooms, zone, version', () => {
    const file = read(
      json([event()], {
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

describe('what a session comes out as', () => {
  it('keeps the day of the programme, the instant, and plain words', () => {
    const [session] = read(
      json([
        event({
          date: '2031-05-02T00:30:00+02:00',
          subtitle: 'Sub',
          abstract: '<p>One</p><ul><li>two</li></ul><a href="https://a.example">there</a>',
          type: 'Podiumsdiskussion',
        }),
      ]),
    ).sessions
    expect(session).toMatchObject({
      day: '2031-05-01',
      startsAt: new Date('2031-05-01T22:30:00Z'),
      endsAt: new Date('2031-05-01T23:30:00Z'),
      type: 'panel',
    })
    expect(session?.abstract).toBe('Sub\n\nOne\n\n• two\n\nthere (https://a.example)')
  })

  it('reads old files without dates by their days, the night included', () => {
    const old = `<schedule><conference><title>Old</title></conference><day date="2031-05-01" index="1"><room name="A">
      ${testEvent({ id: 1, title: 'Evening', start: '23:00' })}${testEvent({ id: 2, title: 'Night', start: '01:00' })}</room></day></schedule>`.replace(
      /<date>[^<]*<\/date>/g,
      '',
    )
    const file = read(old)
    expect(file.sessions.map(({ day, startsAt }) => [day, startsAt?.toISOString()])).toEqual([
      ['2031-05-01', '2031-05-01T21:00:00.000Z'],
      ['2031-05-01', '2031-05-01T23:00:00.000Z'],
    ])
    expect(codes(file)).toMatchObject({ 'no-date': 2, 'after-midnight': 1, 'no-day-bounds': 1, 'no-time-zone': 1 })
    expect(refusal(old, null)).toBe('no-time-zone')
  })

  it('takes a schedule of the second version, with roles and several languages', () => {
    const file = read(
      JSON.stringify({
        schedule: {
          version: '2',
          conference: {
            title: 'Two',
            time_zone_name: 'Europe/Berlin',
            rooms: [{ name: 'Hall', guid: 'b379c473-93b9-4eae-9a09-d482e86cede3' }],
          },
          events: [
            {
              guid: '8079583e-8321-506c-95af-fd2903a5f075',
              title: 'Talk',
              start: '2031-05-01T10:00:00+02:00',
              end: '2031-05-01T11:00:00+02:00',
              room: { guid: 'b379c473-93b9-4eae-9a09-d482e86cede3' },
              type: 'DISCUSSION',
              abstract: { de: 'Worte', en: 'Words' },
              participants: [{ guid: '8079583e-8321-506c-95af-fd2903a5f076', name: 'Mo Lead', role: 'MODERATOR' }],
            },
          ],
        },
      }),
    )
    expect(file).toMatchObject({
      dialect: 'schedule-json-2',
      sessions: [{ room: 'Hall', type: 'panel', abstract: 'Words', people: [{ role: 'moderator' }] }],
    })
  })
})

describe('Sessionize', () => {
  const all = {
    sessions: [
      {
        id: '1',
        title: 'Talk',
        startsAt: '2031-05-01T10:00:00',
        endsAt: '2031-05-01T11:00:00',
        speakers: ['a', 'missing'],
        categoryItems: [11, 12],
        roomId: 5,
        status: 'Accepted',
      },
      { id: '2', title: 'Not taken', startsAt: null, endsAt: null, speakers: [], roomId: null, status: 'Nominated' },
      {
        id: '3',
        title: 'Coffee',
        startsAt: '2031-05-01T11:00:00',
        endsAt: '2031-05-01T11:30:00',
        speakers: [],
        roomId: 99,
        isServiceSession: true,
      },
    ],
    speakers: [
      {
        id: 'a',
        firstName: 'Ada',
        lastName: 'Example',
        fullName: 'Ada Example',
        tagLine: 'Chief, Example Works',
        links: [],
      },
    ],
    rooms: [{ id: 5, name: 'Hall' }],
    categories: [
      { title: 'Language', items: [{ id: 11, name: 'German' }] },
      { title: 'Track', items: [{ id: 12, name: 'Main' }] },
    ],
    questions: [],
  }

  it('looks up what stands by id, on the edition’s clock', () => {
    const file = read(JSON.stringify(all))
    expect(file.sessions).toMatchObject([
      {
        title: 'Talk',
        startsAt: new Date('2031-05-01T08:00:00Z'),
        room: 'Hall',
        track: 'Main',
        language: 'de',
        people: [{ title: 'Chief, Example Works' }],
      },
      { title: 'Coffee', room: null },
    ])
    expect(file.people).toMatchObject([{ name: 'Ada Example', sortName: 'Example, Ada' }])
    expect(codes(file)).toMatchObject({
      'not-accepted': 1,
      'unknown-person': 1,
      'unknown-room': 1,
      'service-session': 1,
      'times-without-zone': 1,
      'tagline-not-split': 1,
      'categories-by-id': 1,
      'questions-empty': 1,
    })
  })

  it('asks for the view All when it gets another, and for a zone when nobody has one', () => {
    expect(refusal(JSON.stringify([{ groupId: null, sessions: [] }]))).toBe('other-sessionize-view')
    expect(refusal(JSON.stringify(all), null)).toBe('no-time-zone')
  })
})

it('reads an Open Event export of either spelling', () => {
  const sessions = [
    {
      id: 1,
      title: 'Talk',
      start_time: '2031-05-01T10:00:00+02:00',
      end_time: '2031-05-01T09:00:00+02:00',
      microlocation: { name: 'Hall' },
      speakers: [{ id: 1, name: 'Ada Example' }],
      state: 'accepted',
    },
  ]
  const files = new Map(
    Object.entries({
      'event.json': { name: 'Open', timezone: 'Europe/Berlin' },
      'sessions.json': sessions,
      'speakers.json': [{ id: 1, name: 'Ada Example', email: 'a@b.example', organisation: 'Works' }],
    }).map(([name, value]) => [name, Buffer.from(JSON.stringify(value))]),
  )
  const file = readProgramme(files, { timeZone: null })
  expect(file).toMatchObject({
    title: 'Open',
    sessions: [{ room: 'Hall', endsAt: null, people: [{ organisation: 'Works' }] }],
  })
  expect(codes(file)).toMatchObject({ 'end-before-start': 1, 'e-mail-left-out': 1 })
})

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

describe('CSV', () => {
  it('knows usual headers in several languages, joins rows of one session, and parts names', () => {
    const file = read(
      'Titel;Datum;Beginn;Ende;Raum;Referent;Moderation;Firma;Notiz\nVortrag;1.5.2031;10:00;11h30;Saal;Ada Example;Mo Lead;Werk;x\nVortrag;1.5.2031;10:00;11h30;Saal;Bo Other;;Hof;y\n;;;;;;;;\n',
    )
    expect(file.sessions).toMatchObject([
      {
        title: 'Vortrag',
        startsAt: new Date('2031-05-01T08:00:00Z'),
        endsAt: new Date('2031-05-01T09:30:00Z'),
        room: 'Saal',
      },
    ])
    expect(file.sessions[0]?.people.map(({ role, organisation }) => [role, organisation])).toEqual([
      ['moderator', null],
      [null, 'Werk'],
      [null, 'Hof'],
    ])
    expect(codes(file)).toMatchObject({ 'rows-joined': 1, 'empty-rows': 1, 'column-ignored': 1 })
  })

  it('takes columns as they are named to it, and says which it lacks', () => {
    const text = 'What,When,Who\nTalk,2031-05-01T10:00,"Ada Example, Bo Other"\n'
    const file = read(text, 'Europe/Berlin', { title: 'What', start: 'When', speakers: 'Who' })
    expect(file).toMatchObject({
      people: [{ name: 'Ada Example' }, { name: 'Bo Other' }],
      sessions: [{ startsAt: new Date('2031-05-01T08:00:00Z') }],
    })
    expect(refusal(text)).toBe('columns-unclear line 1')
  })

  it('names dates that could be two', () => {
    const row = (date: string) => read(`title,date,start\nTalk,${date},2:30 pm\n`)
    expect([row('3/4/2031').sessions[0]?.day, codes(row('3/4/2031'))['ambiguous-date']]).toEqual(['2031-04-03', 1])
    expect([row('3/14/2031').sessions[0]?.day, codes(row('3/14/2031'))['ambiguous-date']]).toEqual([
      '2031-03-14',
      undefined,
    ])
    expect(row('3.4.2031').sessions[0]?.startsAt?.toISOString()).toBe('2031-04-03T12:30:00.000Z')
  })
})

describe('a file that is none is refused with its place', () => {
  it.each([
    ['empty', ''],
    ['empty', '  \n '],
    ['packed', Buffer.from([0x1f, 0x8b, 8, 0])],
    ['wrong-encoding line 2', Buffer.concat([Buffer.from('<schedule>\n'), Buffer.from([0xff, 0xfe, 0x41])])],
    ['unknown-encoding line 1', '<?xml version="1.0" encoding="klingon"?><schedule/>'],
    ['entities line 1', '<!DOCTYPE s [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><schedule><title>&b;</title></schedule>'],
    ['entities line 1', '<!DOCTYPE s SYSTEM "file:///etc/passwd"><schedule><title>&x;</title></schedule>'],
    ['too-deep line 1', `<schedule>${'<a>'.repeat(200)}`],
    ['too-deep line 1', `{"schedule":${'['.repeat(200)}`],
    ['too-many-parts line 1', `[${'[],'.repeat(1_000_000)}[]]`],
    ['not-well-formed line 2', '<schedule>\n<a></b></schedule>'],
    ['not-well-formed line 2', '{"schedule":\n nope'],
    ['unknown-form line 1', '<html><body/></html>'],
    ['unknown-form', '{"hello":1}'],
    ['unknown-form', 'just a line'],
    ['no-sessions', json([])],
  ])('%s', (expected, text) => {
    expect(refusal(text)).toBe(expected)
  })

  it('reads another encoding that is named, and says so', () => {
    const text = testSchedule([{ id: 1, title: 'Gespräch' }])
      .toString('utf8')
      .replace('UTF-8', 'ISO-8859-1')
    const file = read(Buffer.from(text, 'latin1'))
    expect(file.sessions[0]?.title).toBe('Gespräch')
    expect(codes(file)).toMatchObject({ 'other-encoding': 1 })
  })
})
