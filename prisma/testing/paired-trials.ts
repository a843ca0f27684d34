import { elapsedClock } from '@/lib/core/clock'

/** How long two works took that were done one right after the other, in milliseconds. */
export type Pair = readonly [one: number, other: number]

const WARM_UP = 10
const SWAPS = 20_000

/** Does both works many times in pairs, now the one first and now the other. The first pairs warm up and do not count. */
export async function timePairs(
  trials: number,
  prepare: () => Promise<readonly [one: () => Promise<unknown>, other: () => Promise<unknown>]>,
): Promise<Pair[]> {
  const pairs: Pair[] = []
  for (let trial = 0; trial < trials + WARM_UP; trial += 1) {
    const [one, other] = await prepare()
    const first = await timed(trial % 2 ? one : other)
    const second = await timed(trial % 2 ? other : one)
    if (trial >= WARM_UP) pairs.push(trial % 2 ? [first, second] : [second, first])
  }
  return pairs
}

/**
 * How likely two distributions are to lie as far apart as these by chance alone, if they are one. The distance is that of
 * Kolmogorov and Smirnov, without what both of a pair have in common: a moment when the machine was busy. The chance is
 * counted, by swapping the two at random within pairs: that holds whatever the noise of the machine looks like.
 */
export function chanceOfDistance(pairs: readonly Pair[]): number {
  // Around the middle of its pair each value is half the difference, up or down: a swap turns the sign.
  const halves = pairs.map(([one, other]) => (one - other) / 2)
  const order = [...halves.keys()].toSorted((a, b) => Math.abs(size(halves, a)) - Math.abs(size(halves, b)))
  const signs = order.map((index) => Math.sign(size(halves, index)))
  const found = distance(signs)
  const random = numbers()
  let asFar = 0
  for (let swap = 0; swap < SWAPS; swap += 1) {
    if (distance(signs.map((sign) => (random() < 0.5 ? sign : -sign))) >= found) asFar += 1
  }
  return (asFar + 1) / (SWAPS + 1)
}

/** The largest distance between the values and their mirror image, given their signs from the smallest value to the largest. */
function distance(signs: readonly number[]): number {
  let [sum, largest] = [0, 0]
  for (let index = signs.length - 1; index >= 0; index -= 1) {
    sum += signs[index] ?? 0
    largest = Math.max(largest, Math.abs(sum))
  }
  return largest / signs.length
}

function size(values: readonly number[], index: number): number {
  return values[index] ?? 0
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = elapsedClock()
  await work()
  return elapsedClock() - before
}

/** The same numbers between 0 and 1 each time (mulberry32): a test that fails fails again. */
function numbers(seed = 20_261_126): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
