import { describe, expect, it } from 'vitest'
import { codes, read, refusal } from '../testing/reading'

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

  it('takes the name of a room from the session where no list has it', () => {
    const { rooms: _, ...rest } = all
    const file = read(JSON.stringify({ ...rest, sessions: [{ ...all.sessions[0], room: 'Hall 2' }] }))
    expect(file.sessions[0]?.room).toBe('Hall 2')
    expect(codes(file)['unknown-room']).toBeUndefined()
  })

  it('asks for the view All when it gets another, and for a zone when nobody has one', () => {
    expect(refusal(JSON.stringify([{ groupId: null, sessions: [] }]))).toBe('other-sessionize-view')
    expect(refusal(JSON.stringify(all), null)).toBe('no-time-zone')
  })
})
