import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { db } from '@/lib/platform/db/client'
import { env } from '@/lib/platform/env'
import { createEpochBoard } from './epoch-board'
import { LISTENER_NAME, listenForEpochs } from './epoch-listener'
import { fragileLine } from './testing/fragile-line'
import { until } from './testing/until'

async function listen(connectionString = env().DATABASE_URL) {
  const board = createEpochBoard()
  const log = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() }
  const listener = listenForEpochs({ connectionString, board, log })
  onTestFinished(() => listener.stop())
  await listener.attempted
  return { board, log, listener }
}

async function storedEpoch(): Promise<bigint> {
  return (await db().contentEpoch.findFirstOrThrow()).epoch
}

/** Publishes as another process would: nothing in this one is told but through the database. */
async function publishElsewhere(): Promise<bigint> {
  const [row] = await db().$queryRaw<[{ epoch: bigint }]>`
    WITH bumped AS (UPDATE content_epoch SET epoch = epoch + 1 WHERE id = 1 RETURNING epoch)
    SELECT epoch, pg_notify('content_epoch', epoch::text)::text AS told FROM bumped`
  return row.epoch
}

test('the table is read at the start', async () => {
  const { board } = await listen()
  expect(board).toEqual({ known: await storedEpoch(), generation: 1, connected: true })
})

test('a publication elsewhere is known in a moment', async () => {
  const { board } = await listen()
  const epoch = await publishElsewhere()
  expect(await until(() => board.known === epoch)).toBeLessThan(1_000)
})

test('a publication that no notification tells of is found by the heartbeat', async () => {
  const { board } = await listen()
  await db().contentEpoch.updateMany({ data: { epoch: { increment: 1 } } })
  const epoch = await storedEpoch()
  expect(await until(() => board.known === epoch)).toBeLessThan(1_000)
})

test('a database that went back is a change too', async () => {
  await publishElsewhere()
  const { board } = await listen()
  await db().contentEpoch.updateMany({ data: { epoch: { decrement: 1 } } })
  const epoch = await storedEpoch()
  await until(() => board.known === epoch, 1_000)
  expect(board.generation).toBe(2)
})

test('a connection that the server ends is made again, and compared', async () => {
  const { board, log } = await listen()
  const before = board.generation
  await db().$executeRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = ${LISTENER_NAME} AND datname = current_database()`
  await until(() => !board.connected)
  const epoch = await publishElsewhere()
  expect(await until(() => board.connected && board.known === epoch)).toBeLessThan(1_000)
  expect(board.generation).toBe(before + 1)
  expect(log.warn).toHaveBeenCalledOnce()
})

test('a line that is cut for a while leaves nothing behind', async () => {
  const line = await fragileLine(env().DATABASE_URL)
  const { board } = await listen(line.url)
  line.cut()
  await until(() => !board.connected)
  const epoch = await publishElsewhere()
  await pause(1_500)
  expect(board).toMatchObject({ connected: false, known: epoch - 1n })
  line.restore()
  expect(await until(() => board.connected && board.known === epoch)).toBeLessThan(2_000)
})

test('a line that falls silent is noticed in about a second', async () => {
  const line = await fragileLine(env().DATABASE_URL)
  const { board } = await listen(line.url)
  line.silence()
  const epoch = await publishElsewhere()
  expect(await until(() => !board.connected)).toBeLessThan(1_500)
  expect(await until(() => board.connected && board.known === epoch)).toBeLessThan(2_000)
})

test('no database at the start is no reason to stop', async () => {
  const line = await fragileLine(env().DATABASE_URL)
  line.cut()
  const { board, listener } = await listen(line.url)
  expect(board.connected).toBe(false)
  line.restore()
  await until(() => board.connected)
  await listener.stop()
  expect(board.connected).toBe(false)
})
