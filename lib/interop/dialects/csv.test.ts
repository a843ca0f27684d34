import { describe, expect, it } from 'vitest'
import { codes, read, refusal } from '../testing/reading'

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

it.each([
  ['9:30 AM', '12:00 PM', '07:30', '10:00'],
  ['2 PM', '3:00 p.m.', '12:00', '13:00'],
  ['10:00 – 11:30', '', '08:00', '09:30'],
  ['10:00-11:00', '', '08:00', '09:00'],
  ['10h', '10.30 Uhr', '08:00', '08:30'],
])('reads the times %s and %s', (start, end, from, until) => {
  const [session] = read(`Title,Date,Start,End\nTalk,2031-05-01,${start},${end}\n`).sessions
  expect([session?.startsAt, session?.endsAt].map((time) => time?.toISOString().slice(11, 16))).toEqual([from, until])
})

it.each([
  'Thursday, 1 May 2031',
  'May 1st, 2031',
  '1. Mai 2031',
  '1 mai 2031',
  '1 мая 2031 г.',
  '2031/05/01',
  '01.05.31',
])('reads the date %s', (date) => {
  expect(read(`Title,Date,Start\nTalk,"${date}",10:00\n`).sessions[0]?.day).toBe('2031-05-01')
})

it('reads an end after midnight as one of the next day, and names what is no time and no state', () => {
  const file = read(
    'Title,Date,Start,End,Status\nA,2031-05-01,23:00,01:00,Maybe\nB,2031-05-01,10:00,09:00,\nC,Day 1,10:00,,\nD,2031-05-01,1000,,\n',
  )
  expect(file.sessions.map(({ endsAt }) => endsAt?.toISOString())).toEqual([
    '2031-05-01T23:00:00.000Z',
    undefined,
    undefined,
    undefined,
  ])
  expect(codes(file)).toMatchObject({
    'after-midnight': 1,
    'end-before-start': 1,
    'unreadable-time': 3,
    'unknown-state': 1,
  })
})

it('takes a zone for each row, headers in other languages, and lines above them', () => {
  const zoned = read('Title,Start,Time zone\nTalk,2031-05-01 10:00,America/New_York\n')
  expect(zoned.sessions[0]?.startsAt?.toISOString()).toBe('2031-05-01T14:00:00.000Z')
  const russian = read('Программа,,\n,,\nНазвание,Начало,Спикеры\nДоклад,2031-05-01 10:00,Анна Пример\n')
  expect(russian).toMatchObject({ sessions: [{ title: 'Доклад', at: 'line 4' }], people: [{ name: 'Анна Пример' }] })
  expect(codes(russian)).toMatchObject({ 'lines-skipped': 2 })
  expect(read('sep=;\r\nTitle;Start\r\nTalk, two;2031-05-01 10:00\r\n').sessions[0]).toMatchObject({
    title: 'Talk, two',
    at: 'line 3',
  })
})

it('loses no column and no cell without a word', () => {
  const file = read('Title,Title,Start\nA,B,2031-05-01 10:00,more\n')
  expect(file.sessions[0]?.title).toBe('A')
  expect(file.oddities.find(({ code }) => code === 'column-ignored')?.places).toEqual([
    { at: 'line 1', found: 'Title (2)' },
  ])
  expect(codes(file)).toMatchObject({ 'row-too-long': 1 })
})

it('tells one person from two, and says how it parted the names of a cell', () => {
  const people = (cell: string) => {
    const file = read(`Title,Start,Speakers\nTalk,2031-05-01 10:00,"${cell}"\n`)
    return [file.people.map(({ name }) => name), codes(file)['names-parted'] ?? 0]
  }
  expect(people('Example, Ada')).toEqual([['Ada Example'], 0])
  expect(people('Ada Example / Bo Other')).toEqual([['Ada Example', 'Bo Other'], 0])
  expect(people('Ada Example, Bo Other and Cy Third')).toEqual([['Ada Example', 'Bo Other', 'Cy Third'], 1])
})
