import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db/client'
import { makeUser } from '@/prisma/factories/accounts'
import { listStatements } from '@/prisma/testing/count-statements'
import { chanceOfDistance, timePairs } from '@/prisma/testing/paired-trials'
import { newBrowser } from '@/prisma/testing/sign-in'
import { hashPassword } from '../password'
import { openSession } from './open-session'
import { requestReset } from './reset-password'

const NOW = new Date('2026-11-20T10:00:00Z')
const TRIALS = 200
// Each trial of a password hashes one: seconds on a machine that is idle, minutes on one that is not.
const PATIENCE_MS = 400_000
// A busy machine tells two samples of one distribution apart now and then, and a difference tells them apart each time.
const SMALLEST_CHANCE = 0.001
const SAMPLES = 3

const DOORS = {
  'a wrong password': (email: string) => openSession({ ...newBrowser(), email, password: 'wrong' }, NOW),
  'asking for a new password': (email: string) => requestReset({ email }, randomUUID(), NOW),
}
const ANSWERS = { 'a wrong password': { kind: 'refused' }, 'asking for a new password': { ok: true, value: null } }

const nobody = () => `${randomUUID()}@plenary.test`
async function somebody(passwordHash: string | null): Promise<string> {
  return (await makeUser(db(), { passwordHash, email: nobody() })).email
}

describe.each(Object.keys(DOORS) as (keyof typeof DOORS)[])('%s', (name) => {
  const knock = DOORS[name]

  it(
    `takes as long for an account as for none in ${TRIALS} trials each, and is answered alike`,
    async () => {
      const passwordHash = await hashPassword('a password that nobody tries')
      const answers = new Set<string>()
      const ask = async (email: string) => answers.add(JSON.stringify(await knock(email)))
      const chances: number[] = []
      do {
        const pairs = await timePairs(TRIALS, async () => {
          const known = await somebody(passwordHash)
          return [() => ask(known), () => ask(nobody())]
        })
        chances.push(chanceOfDistance(pairs))
      } while (chances.length < SAMPLES && Math.max(...chances) < SMALLEST_CHANCE)
      expect([...answers]).toEqual([JSON.stringify(ANSWERS[name])])
      expect(Math.max(...chances)).toBeGreaterThan(SMALLEST_CHANCE)
    },
    PATIENCE_MS,
  )

  // Where the clock sees nothing, this still does.
  it('asks the database the same, whoever is named', async () => {
    const passwordHash = await hashPassword('nobody tries this')
    const disabled = (await makeUser(db(), { email: nobody(), passwordHash, disabledAt: NOW })).email
    const expected = await listStatements(() => knock(nobody()))
    expect(expected.length).toBeGreaterThan(3)
    for (const email of [await somebody(passwordHash), await somebody(null), disabled]) {
      expect(await listStatements(() => knock(email))).toEqual(expected)
    }
  })
})

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
