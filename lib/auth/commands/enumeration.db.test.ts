import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { elapsedClock } from '@/lib/core/clock'
import { db } from '@/lib/platform/db/client'
import { makeUser } from '@/prisma/factories/accounts'
import { newBrowser } from '@/prisma/testing/sign-in'
import { hashPassword } from '../password'
import { openSession } from './open-session'
import { requestReset } from './reset-password'

const NOW = new Date('2026-11-20T10:00:00Z')
const TRIALS = 200
// For 200 against 200, the largest distance between two samples of one distribution is above 0.195 once in a thousand times.
// The tests share their machine with others, which come and go; a password that is not compared at all comes close to 1.
const LARGEST_DISTANCE = 0.3

/** The largest distance between two empirical distributions (Kolmogorov and Smirnov). */
function distance(one: number[], other: number[]): number {
  const share = (of: number[], limit: number) => of.filter((value) => value <= limit).length / of.length
  return Math.max(...[...one, ...other].map((limit) => Math.abs(share(one, limit) - share(other, limit))))
}

/** Times both by turns, in an order that changes, so that a busy moment of the machine hits both. */
async function compare(work: (email: string) => Promise<unknown>) {
  const passwordHash = await hashPassword('a password that nobody tries')
  const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
  for (let trial = 0; trial < TRIALS + 10; trial += 1) {
    const { email } = await makeUser(db(), { passwordHash })
    const both = [
      ['known', email],
      ['unknown', `${randomUUID()}@plenary.test`],
    ] as const
    for (const [which, address] of trial % 2 ? both : both.toReversed()) {
      const before = elapsedClock()
      await work(address)
      // The first ones warm up what is made once.
      if (trial >= 10) times[which].push(elapsedClock() - before)
    }
  }
  return times
}

it('a wrong password takes as long for an account as for none, and is answered alike', async () => {
  const answers = new Set<string>()
  const { known, unknown } = await compare(async (email) => {
    answers.add(JSON.stringify(await openSession({ ...newBrowser(), email, password: 'wrong' }, NOW)))
  })
  expect([...answers]).toEqual(['{"kind":"refused"}'])
  expect(distance(known, unknown)).toBeLessThan(LARGEST_DISTANCE)
}, 120_000)

it('asking for a new password takes as long for an account as for none, and is answered alike', async () => {
  const answers = new Set<string>()
  const { known, unknown } = await compare(async (email) => {
    answers.add(JSON.stringify(await requestReset({ email }, randomUUID(), NOW)))
  })
  expect([...answers]).toEqual(['{"ok":true,"value":null}'])
  expect(distance(known, unknown)).toBeLessThan(LARGEST_DISTANCE)
}, 120_000)

it('too many tries are told alike, whether there is an account or not', async () => {
  const { email } = await makeUser(db(), { passwordHash: await hashPassword('nobody tries this') })
  const kinds = await Promise.all(
    [email, `${randomUUID()}@plenary.test`].map(async (address) => {
      const answers: string[] = []
      for (let n = 0; n < 7; n += 1) {
        answers.push((await openSession({ ...newBrowser(), email: address, password: 'wrong' }, NOW)).kind)
      }
      return answers
    }),
  )
  expect(kinds[0]).toEqual(kinds[1])
  expect(kinds[0]).toEqual([...Array.from({ length: 5 }, () => 'refused'), 'wait', 'wait'])
})
