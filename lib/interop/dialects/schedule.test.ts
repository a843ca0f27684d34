import { describe, expect, it } from 'vitest'
import { codes, read, refusal, scheduleEvent, scheduleJson } from '../testing/reading'
import { testEvent } from '../testing/schedule'

describe('what a session comes out as', () => {
  it('keeps the day of the programme, the instant, and plain words', () => {
    const [session] = read(
      scheduleJson([
        scheduleEvent({
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

it('takes people who are only names, sessions called off by a sign, and rooms in a list', () => {
  const { schedule } = JSON.parse(
    scheduleJson([
      scheduleEvent({ persons: ['Ada Example', { first_name: 'Bo', last_name: 'Other' }] }),
      scheduleEvent({ id: 2, is_cancelled: true }),
    ]),
  ) as { schedule: { conference: { days: { rooms: unknown }[] } } }
  const [day] = schedule.conference.days
  const rooms = Object.entries(day!.rooms as object).map(([name, events]) => ({ name, events: events as object[] }))
  const file = read(
    JSON.stringify({ schedule: { ...schedule, conference: { ...schedule.conference, days: [{ ...day, rooms }] } } }),
  )
  expect(file.sessions).toMatchObject([
    { room: 'Hall', cancelled: false },
    { room: 'Hall', cancelled: true },
  ])
  expect(file.people.map(({ name, sortName }) => [name, sortName])).toEqual([
    ['Ada Example', null],
    ['Bo Other', 'Other, Bo'],
  ])
})

it('keeps markup that stands in XML as it is, and takes events right in a day and names in elements', () => {
  const file = read(`<schedule><version>1</version><conference><day_change>09:00:00</day_change></conference>
    <day date="2031-05-01"><event id="1"><start>10:00</start><room>Hall</room><title><b>Bold</b> words</title>
    <abstract><p>One</p><p>Two <a href="https://a.example">there</a></p></abstract>
    <persons><person id="1"><name>Ada Example</name></person></persons></event></day>
    <day date="2031-05-02"><room name="Hall"><event id="2"><title>Early</title><start>08:30:00</start></event></room></day></schedule>`)
  expect(file.sessions).toMatchObject([
    { title: 'Bold words', abstract: 'One\n\nTwo there (https://a.example)', room: 'Hall' },
    // The conference says that its days begin at nine.
    { title: 'Early', day: '2031-05-02', startsAt: new Date('2031-05-03T06:30:00Z') },
  ])
  expect(file.people).toMatchObject([{ name: 'Ada Example' }])
})
