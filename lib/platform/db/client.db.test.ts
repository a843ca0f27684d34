import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeEdition } from '@/prisma/factories/editions'
import { makeSession } from '@/prisma/factories/sessions'
import { db } from './client'

// The database of an own server may live in any zone; the adapter believes that every connection is in UTC. Only
// connections that are opened later hear of the change, so it stands before the first one that is looked at.
const NAME = new URL(process.env.DATABASE_URL ?? '').pathname.slice(1)
const setZone = (zone: string) => db().$executeRawUnsafe(`ALTER DATABASE "${NAME}" SET timezone TO '${zone}'`)

beforeAll(async () => {
  await setZone('America/New_York')
  await db().$disconnect()
})
afterAll(() => setZone('UTC'))

it('stores and reads the instant that is meant, whatever zone the database is set to', async () => {
  const startsAt = new Date('2024-12-13T12:00:00Z')
  const { id: editionId } = await makeEdition(db())
  const { id } = await makeSession(db(), { editionId, startsAt })
  const [stored] = await db().$queryRaw<{ seconds: number }[]>`
    SELECT extract(epoch FROM starts_at)::float8 AS seconds FROM session WHERE id = ${id}::uuid`
  expect(stored?.seconds).toBe(startsAt.getTime() / 1000)
  expect(await db().session.findUnique({ where: { id } })).toMatchObject({ startsAt })
})
