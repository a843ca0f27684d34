import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { systemViewer } from '@/lib/auth/model'
import { inTransaction } from '@/lib/platform/db/transaction'
import { countStatements } from '@/prisma/testing/count-statements'
import { makeDraft } from '@/prisma/testing/desk'
import { signedInAs } from '@/prisma/testing/viewers'
import { exportAudit, listAudit } from './desk-queries'
import { recordAudit } from './record'
import type { AuditVerb } from './verbs'

vi.mock('@/lib/auth/session', () => ({ requirePermission: () => Promise.resolve(null) }))

const NOW = new Date('2026-11-20T10:00:00Z')
const DAY_MS = 24 * 60 * 60 * 1000
const robot = systemViewer('test')

const note = (verb: AuditVerb, subjectId: string | null, address: string | null = null, at = NOW) =>
  inTransaction((tx) => recordAudit(tx, robot, at, { verb, subject: 'user', subjectId, address }))

async function exported(filter: Parameters<typeof exportAudit>[0]) {
  const batches = []
  for await (const batch of await exportAudit(filter)) batches.push(batch)
  return batches
}

describe('listAudit', () => {
  let somebody: Awaited<ReturnType<typeof signedInAs>>
  const address = randomUUID()
  beforeAll(async () => {
    somebody = await signedInAs('editor', NOW)
    await note('user.create', somebody.userId, null, new Date(NOW.getTime() - DAY_MS))
    await note('user.rename', somebody.userId, address)
    await note('user.enable', randomUUID(), address)
  })

  const verbs = async (filter: Parameters<typeof listAudit>[0]) =>
    (await listAudit(filter)).lines.map(({ verb }) => verb)

  it('filters by subject, verb, place and days, newest first', async () => {
    const { userId: subjectId } = somebody
    expect(await verbs({ subjectId })).toEqual(['user.rename', 'user.create'])
    expect(await verbs({ subjectId, verb: 'user.create' })).toEqual(['user.create'])
    expect(await verbs({ address })).toEqual(['user.enable', 'user.rename'])
    expect(await verbs({ subjectId, since: '2026-11-20' })).toEqual(['user.rename'])
    expect(await verbs({ subjectId, until: '2026-11-19' })).toEqual(['user.create'])
    expect(await verbs({ actor: somebody.userId })).toEqual([])
  })

  it('names people and stories while they are there', async () => {
    const draft = await makeDraft(robot, NOW, 'A story on record')
    expect((await listAudit({ subjectId: draft.id })).lines).toMatchObject([{ subjectName: 'A story on record' }])
    expect((await listAudit({ subjectId: somebody.userId })).lines[0]).toMatchObject({ subjectName: 'Test Editor' })
    expect((await listAudit({ verb: 'user.enable', address })).lines).toMatchObject([{ subjectName: null }])
  })

  it('asks the same number of statements, however many lines there are', async () => {
    const one = await countStatements(() => listAudit({ verb: 'user.create' }))
    for (let n = 0; n < 3; n += 1) await note('user.invite', (await signedInAs('editor', NOW)).userId)
    expect(await countStatements(() => listAudit({ verb: 'user.invite' }))).toBe(one)
  })
})

it('exports every line, however many, some at a time', async () => {
  await inTransaction(async (tx) => {
    const lines = Array.from({ length: 4_100 }, () => ({
      at: NOW,
      actorLabel: 'test',
      verb: 'user.disable',
      subject: 'user',
    }))
    await tx.auditEvent.createMany({ data: lines })
  })
  const batches = await exported({ verb: 'user.disable' })
  expect(batches.map(({ length }) => length)).toEqual([2_000, 2_000, 100])
  expect(new Set(batches.flat().map(({ id }) => id)).size).toBe(4_100)
  expect(await exported({ verb: 'site.save' })).toEqual([])
})
