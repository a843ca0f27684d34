import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { hashToken } from '../secrets'
import { counterStore } from './counter-store'

/** What tries are counted by, and how many are free before the first wait. */
const FREE = { account: 5, device: 5, address: 20, factor: 5, proof: 5, reset: 3 } as const

type Bucket = keyof typeof FREE

// After the free tries there is a wait, then as many tries again, and each wait is twice the one before.
const FIRST_WAIT_S = 30
/** Nobody waits longer than this, in seconds: the promise to the owner of an account that somebody else attacks. */
export const LONGEST_WAIT_S = 15 * 60
const DAY_S = 24 * 60 * 60

/** One try by one measure. `key` is hashed before it is stored: the table tells nobody who tried. */
export interface Try {
  bucket: Bucket
  key: string
}

/**
 * Counts a try before it is made, in one statement of the database: of many at once, in however many processes, as many
 * pass as are free. Measures are asked in their order, and a refusal is the last: an address that has to wait does not use up
 * the tries of the accounts that it goes on to name.
 * @returns how long to wait, in milliseconds; 0 when the try may be made
 */
export async function countTry(tries: readonly Try[]): Promise<number> {
  for (const { bucket, key } of tries) {
    const wait = await take(bucket, hashToken(key))
    if (wait > 0) return wait
  }
  return 0
}

/** Forgets the tries: it was the owner. */
export async function forgetTries(tries: readonly Try[]): Promise<void> {
  for (const { bucket, key } of tries) {
    const name = hashToken(key)
    await limiter(bucket).delete(name)
    await rounds(bucket).delete(name)
  }
}

async function take(bucket: Bucket, key: string): Promise<number> {
  const limit = limiter(bucket)
  try {
    await limit.consume(key)
    return 0
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    // The first one too many, and there is only one, sets how long everybody waits.
    if (refusal.consumedPoints !== FREE[bucket] + 1) return Math.max(1, refusal.msBeforeNext)
  }
  const { consumedPoints: round } = await rounds(bucket).penalty(key)
  const waitS = Math.min(FIRST_WAIT_S * 2 ** (round - 1), LONGEST_WAIT_S)
  await limit.block(key, waitS)
  return waitS * 1000
}

function limiter(bucket: Bucket): RateLimiterPostgres {
  return limiterOf(`try:${bucket}`, FREE[bucket], LONGEST_WAIT_S)
}

function rounds(bucket: Bucket): RateLimiterPostgres {
  return limiterOf(`round:${bucket}`, 1, DAY_S)
}

const limiters = new Map<string, RateLimiterPostgres>()

function limiterOf(keyPrefix: string, points: number, duration: number): RateLimiterPostgres {
  const made = limiters.get(keyPrefix)
  if (made) return made
  const limiter = new RateLimiterPostgres({
    storeClient: counterStore,
    storeType: 'client',
    tableName: 'try_counter',
    // A migration has made it.
    tableCreated: true,
    // Old rows of all of them are one table's: the first one clears it now and then.
    clearExpiredByTimeout: limiters.size === 0,
    keyPrefix,
    points,
    duration,
  })
  limiters.set(keyPrefix, limiter)
  return limiter
}
