import { expect, it } from 'vitest'
import { db } from '@/lib/platform/db/client'
import { makeSession } from '@/prisma/factories/sessions'
import { makeTopic } from '@/prisma/factories/topics'
import { countStatements } from '@/prisma/testing/count-statements'
import { getTopic, listTopics } from './queries'

it('lists topics by name with how many sessions they have, in a constant number of statements', async () => {
  const topic = await makeTopic(db(), { name: 'Water' })
  await db().sessionTopic.create({ data: { topicId: topic.id, sessionId: (await makeSession(db())).id } })
  const withOne = await countStatements(() => listTopics())
  await makeTopic(db(), { name: 'Africa' })
  await makeTopic(db(), { name: 'Energy' })
  expect(await countStatements(() => listTopics())).toBe(withOne)
  expect((await listTopics()).map(({ name, sessionCount }) => [name, sessionCount])).toEqual([
    ['Africa', 0],
    ['Energy', 0],
    ['Water', 1],
  ])
  expect(await getTopic(topic.slug)).toMatchObject({ name: 'Water' })
  expect(await getTopic('none')).toBeNull()
})
