import { expect, it } from 'vitest'
import { codes } from '../testing/reading'
import { readProgramme } from './read-programme'

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
