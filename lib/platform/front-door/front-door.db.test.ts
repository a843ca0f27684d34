import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { elapsedClock } from '@/lib/core/clock'
import { inTransaction } from '@/lib/platform/db/transaction'
import { env } from '@/lib/platform/env'
import { bumpContentEpoch } from './content-epoch'
import { createEpochBoard, processEpochBoard, type EpochBoard } from './epoch-board'
import { listenForEpochs } from './epoch-listener'
import { html, openTestDoor } from './testing/test-door'
import { until } from './testing/until'

// Two processes before one database: this one, in which things are published, and another. What a page says is the
// number of its last publication, read when it is rendered.
let pool: pg.Pool

beforeAll(() => {
  pool = new pg.Pool({ connectionString: env().DATABASE_URL, max: 8 })
})
afterAll(() => pool.end())

beforeEach(async () => {
  await pool.query('DROP TABLE IF EXISTS story; CREATE TABLE story (path text PRIMARY KEY, version int NOT NULL)')
  await pool.query("INSERT INTO story VALUES ('/articles/a', 1), ('/articles/b', 1)")
})

async function openProcess(board: EpochBoard, delays: number[] = []) {
  const log = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() }
  const listener = listenForEpochs({ connectionString: env().DATABASE_URL, board, log })
  onTestFinished(() => listener.stop())
  await listener.attempted
  const trial = await openTestDoor(
    async (path) => {
      await pause(delays.shift() ?? 0)
      const { rows } = await pool.query<{ version: number }>('SELECT version FROM story WHERE path = $1', [path])
      await pause(delays.shift() ?? 0)
      return html(`<p>Version ${rows[0]?.version}</p>`)
    },
    { epoch: board },
  )
  const versionAt = async (path: string) => Number(/Version (\d+)/.exec((await trial.get(path)).text)?.[1])
  return { ...trial, versionAt }
}

function publish(path: string, delay = 0): Promise<number> {
  return inTransaction(async (tx) => {
    const [story] = await tx.$queryRaw<[{ version: number }]>`
      UPDATE story SET version = version + 1 WHERE path = ${path} RETURNING version`
    await pause(delay)
    await bumpContentEpoch(tx)
    return story.version
  })
}

type Process = 'here' | 'there'
type Step = { read: string; at: Process } | { publish: string; taking: number } | { wait: number }

const PATHS = ['/articles/a', '/articles/b']
const path = fc.constantFrom(...PATHS)
const delay = fc.nat(6)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ read: path, at: fc.constantFrom<Process>('here', 'there') }) },
  { weight: 2, arbitrary: fc.record({ publish: path, taking: delay }) },
  { weight: 3, arbitrary: fc.record({ wait: delay }) },
)

test('in 200 interleavings of reads and publications nobody gets an older page than was told', async () => {
  const delays: number[] = []
  const doors = {
    here: await openProcess(processEpochBoard(), delays),
    there: await openProcess(createEpochBoard(), delays),
  }
  const told: { path: string; version: number; at: number }[] = []
  const toldBefore = (of: string, time: number) =>
    Math.max(1, ...told.filter((word) => word.path === of && word.at <= time).map(({ version }) => version))

  async function read(where: Process, path: string): Promise<void> {
    const asked = elapsedClock()
    const least = toldBefore(path, where === 'here' ? asked : asked - 1_000)
    expect(await doors[where].versionAt(path)).toBeGreaterThanOrEqual(least)
  }

  async function publishAndLook(path: string, taking: number): Promise<void> {
    const version = await publish(path, taking)
    told.push({ path, version, at: elapsedClock() })
    // Whoever hears it looks at once.
    await read('here', path)
  }

  async function interleave(steps: Step[], renderDelays: number[]): Promise<void> {
    delays.splice(0, Infinity, ...renderDelays)
    const underWay: Promise<void>[] = []
    for (const step of steps) {
      if ('wait' in step) await pause(step.wait)
      else underWay.push('read' in step ? read(step.at, step.read) : publishAndLook(step.publish, step.taking))
    }
    await Promise.all(underWay)
    for (const path of PATHS) {
      const latest = toldBefore(path, Infinity)
      await until(async () => (await doors.there.versionAt(path)) >= latest, 1_000)
    }
  }

  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 3, maxLength: 25 }),
      fc.array(delay, { minLength: 4, maxLength: 30 }),
      interleave,
    ),
    { numRuns: 200 },
  )
  expect(told.length).toBeGreaterThan(100)
}, 120_000)

describe('a publication', () => {
  test('that is rolled back changes nothing that is kept', async () => {
    const { versionAt, rendered } = await openProcess(processEpochBoard())
    expect(await versionAt('/articles/a')).toBe(1)
    const failed = inTransaction(async (tx) => {
      await bumpContentEpoch(tx)
      throw new Error('Not after all')
    })
    await expect(failed).rejects.toThrow('Not after all')
    await pause(600)
    expect(await versionAt('/articles/a')).toBe(1)
    expect(rendered).toHaveLength(1)
  })
})

describe('a page that fails to render', () => {
  test('is not kept, nor shown as it was before', async () => {
    const { get, versionAt, door } = await openProcess(processEpochBoard())
    expect(await versionAt('/articles/a')).toBe(1)
    await pool.query('ALTER TABLE story RENAME TO lost')
    await inTransaction(bumpContentEpoch)
    expect((await get('/articles/a')).status).toBe(503)
    expect((await get('/articles/b')).status).toBe(503)
    await pool.query('ALTER TABLE lost RENAME TO story')
    expect(await versionAt('/articles/a')).toBe(1)
    expect(await versionAt('/articles/b')).toBe(1)
    expect(door.shelves.count('pages')).toBe(2)
  })
})
