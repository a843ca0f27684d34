import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db/client'
import { makeOwner, newBrowser, PASSWORD, signIn } from '@/prisma/testing/sign-in'
import { openSession, type Opening } from './open-session'
import { LONGEST_WAIT_S } from './throttle'

const NOW = new Date('2026-11-20T10:00:00Z')
const TRIES = 2000

type Attempt = () => Promise<Opening>

/** Many at once, as an attacker would; a hundred at a time, as the pool has ten connections. */
async function storm(attempt: (n: number) => ReturnType<Attempt>, tries = TRIES) {
  const counted = { opened: 0, refused: 0, wait: 0 }
  let longestMs = 0
  for (let from = 0; from < tries; from += 100) {
    const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => attempt(from + n)))
    for (const answer of answers) {
      counted[answer.kind] += 1
      if (answer.kind === 'wait') longestMs = Math.max(longestMs, answer.ms)
    }
  }
  return { ...counted, longestMs }
}

const guess = (email: string, n: number, address: string) =>
  openSession({ ...newBrowser({ address }), email, password: `guess ${n}` }, NOW)

/** As if the waiting were over: the counters' own clock is the machine's. */
const passTime = () => db().tryCounter.updateMany({ where: { key: { startsWith: 'try:' } }, data: { expire: 1n } })

describe.each([1, 200])('two thousand guesses from %i addresses', (addresses) => {
  let email = ''
  let known = newBrowser()
  let result: Awaited<ReturnType<typeof storm>>
  beforeAll(async () => {
    email = (await makeOwner(NOW)).email
    known = (await signIn(email, NOW)).browser
    const from = Array.from({ length: addresses }, () => randomUUID())
    result = await storm((n) => guess(email, n, from[n % addresses] ?? ''))
  }, 300_000)

  it('are stopped after five, and none gets in', () => {
    expect(result.opened).toBe(0)
    expect(result.wait).toBe(TRIES - result.refused)
    expect(result.refused).toBeGreaterThanOrEqual(5)
    // Two waits, of half a minute and of one, can end while a slow machine is still guessing.
    expect(result.refused).toBeLessThanOrEqual(3 * 5)
  })

  it('do not keep the owner out of the browser that they know', async () => {
    expect(await openSession({ ...known, email, password: PASSWORD }, NOW)).toMatchObject({ kind: 'opened' })
  })

  it(`make nobody wait longer than ${LONGEST_WAIT_S / 60} minutes`, () => {
    expect(result.longestMs).toBeLessThanOrEqual(LONGEST_WAIT_S * 1000)
  })
})

it('lets the owner in from anywhere once the wait is over, and begins anew', async () => {
  const { email } = await makeOwner(NOW)
  await storm((n) => guess(email, n, randomUUID()), 100)
  expect(await openSession({ ...newBrowser(), email, password: PASSWORD }, NOW)).toMatchObject({ kind: 'wait' })
  await passTime()
  expect(await openSession({ ...newBrowser(), email, password: PASSWORD }, NOW)).toMatchObject({ kind: 'opened' })
  expect(await openSession({ ...newBrowser(), email, password: 'wrong' }, NOW)).toEqual({ kind: 'refused' })
})

it('doubles each wait, up to the longest', async () => {
  const { email } = await makeOwner(NOW)
  const waits: number[] = []
  for (let round = 0; round < 7; round += 1) {
    await passTime()
    const { refused, longestMs } = await storm((n) => guess(email, n, randomUUID()), 100)
    expect(refused).toBe(5)
    // Of a hundred at once some ask before the wait is written down; they are told the rest of the counter's own time.
    const after = await guess(email, 0, randomUUID())
    waits.push(after.kind === 'wait' ? Math.ceil(after.ms / 1000) : 0)
    expect(longestMs).toBeLessThanOrEqual(LONGEST_WAIT_S * 1000)
  }
  const expected = [30, 60, 120, 240, 480, 900, 900]
  for (const [round, wait] of waits.entries()) {
    expect(wait, `round ${round}`).toBeGreaterThan((expected[round] ?? 0) - 10)
    expect(wait, `round ${round}`).toBeLessThanOrEqual(expected[round] ?? 0)
  }
}, 60_000)

it('slows one address down that tries many accounts', async () => {
  const address = randomUUID()
  const { opened, refused } = await storm((n) => guess(`${n}-${randomUUID()}@plenary.test`, n, address), 200)
  expect({ opened, refused }).toEqual({ opened: 0, refused: 20 })
})

it('takes no stranger’s cookie for a known browser', async () => {
  const [one, other] = [await makeOwner(NOW), await makeOwner(NOW)]
  const { browser } = await signIn(one.email, NOW)
  const { refused } = await storm(
    (n) => openSession({ ...browser, address: randomUUID(), email: other.email, password: `guess ${n}` }, NOW),
    100,
  )
  expect(refused).toBe(5)
  expect(await openSession({ ...newBrowser(), email: other.email, password: PASSWORD }, NOW)).toMatchObject({
    kind: 'wait',
  })
})
