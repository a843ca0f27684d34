import { fork, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { db } from '@/lib/platform/db/client'
import { hashToken } from '../secrets'
import { countTry, forgetTries, LONGEST_WAIT_S } from './throttle'

const PROCESSES = 3
const TRIES = 60

/** As if the waiting were over: the counters' own clock is the machine's. */
const endWait = (key: string) =>
  db().tryCounter.update({ where: { key: `try:account:${hashToken(key)}` }, data: { expire: 1n } })

async function guesser(): Promise<ChildProcess> {
  const child = fork('prisma/testing/try-many.ts', { execArgv: ['--import', 'tsx'] })
  await once(child, 'message')
  return child
}

it('lets five pass of many at once from several processes, in the moment when a wait ends, too', async () => {
  const key = `${randomUUID()}@plenary.test`
  for (let n = 0; n < 6; n += 1) await countTry([{ bucket: 'account', key }])
  await endWait(key)
  const children = await Promise.all(Array.from({ length: PROCESSES }, guesser))
  const answers = children.map((child) => once(child, 'message') as Promise<[{ passed: number }]>)
  for (const child of children) child.send({ key, tries: TRIES })
  const passed = (await Promise.all(answers)).map(([answer]) => answer.passed)
  expect(passed.reduce((sum, each) => sum + each)).toBe(5)
  const wait = await countTry([{ bucket: 'account', key }])
  // The second wait, twice the first one: one process alone has set it.
  expect(wait).toBeGreaterThan(30_000)
  expect(wait).toBeLessThanOrEqual(60_000)
}, 60_000)

it('does not use up the tries of accounts that a waiting address names', async () => {
  const address = randomUUID()
  const guess = (key: string) =>
    countTry([
      { bucket: 'address', key: address },
      { bucket: 'account', key },
    ])
  for (let n = 0; n < 20; n += 1) expect(await guess(randomUUID())).toBe(0)
  const victim = randomUUID()
  for (let n = 0; n < 10; n += 1) expect(await guess(victim)).toBeGreaterThan(0)
  expect(await countTry([{ bucket: 'account', key: victim }])).toBe(0)
})

it('waits no longer than it says, and forgets what it is told to forget', async () => {
  const tries = [{ bucket: 'reset', key: randomUUID() }] as const
  for (let n = 0; n < 40; n += 1) expect(await countTry(tries)).toBeLessThanOrEqual(LONGEST_WAIT_S * 1000)
  await forgetTries(tries)
  expect(await countTry(tries)).toBe(0)
})
