import { expect, it } from 'vitest'
import { dateColumn } from '@/lib/core/calendar-day'
import { db } from '@/lib/platform/db/client'
import { makeEdition, makeRoom } from '@/prisma/factories/editions'
import { makeSession } from '@/prisma/factories/sessions'
import { makeAppearance, makeSpeaker } from '@/prisma/factories/speakers'
import { makeTopic } from '@/prisma/factories/topics'
import { countStatements } from '@/prisma/testing/count-statements'
import { programmeDays } from './model'
import { countSessionsByDay, getSession, listProgramme, listTopicSessions } from './queries'

const FRIDAY = dateColumn('2024-12-13')
const SATURDAY = dateColumn('2024-12-14')

it('gives the programme by day and time, sessions without a day last, parts within their session', async () => {
  const { id: editionId } = await makeEdition(db())
  const add = (title: string, given: Parameters<typeof makeSession>[1] = {}) =>
    makeSession(db(), { editionId, title, day: null, ...given })
  await add('Some day')
  await add('Late', { day: FRIDAY, startsAt: new Date('2024-12-13T12:00:00Z') })
  const early = await add('Early', { day: FRIDAY, startsAt: new Date('2024-12-13T05:00:00Z') })
  await add('Next day', { day: SATURDAY })
  await add('Questions', { day: FRIDAY, parentId: early.id })

  const days = programmeDays(await listProgramme(editionId))
  expect(days.map(({ day }) => day)).toEqual([FRIDAY, SATURDAY, null])
  expect(days.map(({ sessions }) => sessions.map(({ title }) => title))).toEqual([
    ['Early', 'Late'],
    ['Next day'],
    ['Some day'],
  ])
  expect(days[0]?.sessions[0]?.parts.map(({ title }) => title)).toEqual(['Questions'])
  expect(await countSessionsByDay(editionId)).toContainEqual({ day: FRIDAY, count: 2 })
})

it('gives a session with its people in order, in the office of that day, and nothing under another edition', async () => {
  const edition = await makeEdition(db())
  const room = await makeRoom(db(), { name: 'Main hall' })
  const topic = await makeTopic(db())
  const session = await makeSession(db(), { editionId: edition.id, roomId: room.id })
  await db().sessionTopic.create({ data: { sessionId: session.id, topicId: topic.id } })
  await db().sessionTitle.create({ data: { sessionId: session.id, title: 'Көп векторлы саясат', language: 'kk' } })
  const inSession = { editionId: edition.id, sessionId: session.id }
  await makeAppearance(db(), { ...inSession, position: 2, role: 'panellist', attendance: 'announced' })
  const moderator = await makeSpeaker(db(), { name: 'Mo Derator' })
  await makeAppearance(db(), { ...inSession, position: 1, role: 'moderator', speakerId: moderator.id, title: 'Dean' })

  const page = await getSession(edition.slug, session.slug)
  expect(page?.participants.map(({ role, attendance }) => [role, attendance])).toEqual([
    ['moderator', 'confirmed'],
    ['panellist', 'announced'],
  ])
  expect(page).toMatchObject({ room: 'Main hall', participants: [{ name: 'Mo Derator', title: 'Dean' }, {}] })
  expect(page?.otherTitles).toEqual([{ title: 'Көп векторлы саясат', language: 'kk' }])
  expect(await listTopicSessions(topic.id)).toMatchObject([{ slug: session.slug, edition: { slug: edition.slug } }])
  expect(await getSession((await makeEdition(db())).slug, session.slug)).toBeNull()
})

it('asks the same number of questions for one session and for three', async () => {
  const { id: editionId } = await makeEdition(db())
  const addOne = async () => {
    const session = await makeSession(db(), { editionId })
    await makeSession(db(), { editionId, parentId: session.id })
    await makeAppearance(db(), { editionId, sessionId: session.id })
  }
  await addOne()
  const withOne = await countStatements(() => listProgramme(editionId))
  await addOne()
  await addOne()
  expect(await countStatements(() => listProgramme(editionId))).toBe(withOne)
})
