import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { db } from '@/lib/platform/db/client'
import { hashToken } from '../secrets'

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
 * Counts a try before it is made, so that many at once cannot pass together.
 * @returns how long to wait, in milliseconds; 0 when the try may be made
 */
export async function countTry(tries: readonly Try[]): Promise<number> {
  const waits: number[] = []
  for (const { bucket, key } of tries) {
    const name = hashToken(key)
    waits.push(await inTurn(`${bucket} ${name}`, () => take(bucket, name)))
  }
  return Math.max(0, ...waits)
}

/** Forgets the tries: it was the owner. */
export async function forgetTries(tries: readonly Try[]): Promise<void> {
  for (const { bucket, key } of tries) {
    const name = hashToken(key)
    await limiter(bucket).delete(name)
    await rounds(bucket).delete(name)
  }
}

// The store reads before it writes, so of many tries in the moment when a wait ends each would count as the first. Those
// of one process stand in line; every further process can let one line more through.
const lines = new Map<string, Promise<unknown>>()

function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const turn = (lines.get(name) ?? Promise.resolve()).then(work, work)
  const leave = () => {
    if (lines.get(name) === turn) lines.delete(name)
  }
  lines.set(name, turn)
  turn.then(leave, leave)
  return turn
}

async function take(bucket: Bucket, key: string): Promise<number> {
  const limit = limiter(bucket)
  try {
    await limit.consume(key)
    return 0
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    if (refusal.consumedPoints !== FREE[bucket] + 1) return refusal.msBeforeNext
  }
  const { consumedPoints: round } = await rounds(bucket).penalty(key)
  const waitS = Math.min(FIRST_WAIT_S * 2 ** (round - 1), LONGEST_WAIT_S)
  await limit.block(key, waitS)
  return waitS * 1000
}

function limiter(bucket: Bucket): RateLimiterPrisma {
  return limiterOf(`try:${bucket}`, FREE[bucket], LONGEST_WAIT_S)
}

function rounds(bucket: Bucket): RateLimiterPrisma {
  return limiterOf(`round:${bucket}`, 1, DAY_S)
}

function limiterOf(keyPrefix: string, points: number, duration: number): RateLimiterPrisma {
  const made = limiters.get(keyPrefix)
  if (made) return made
  const limiter = new RateLimiterPrisma({ storeClient: db(), tableName: 'rateLimit', keyPrefix, points, duration })
  limiters.set(keyPrefix, limiter)
  return limiter
}

const limiters = new Map<string, RateLimiterPrisma>()
