/** Numbers that look random and are the same at each run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Draws ranks from 0 by the law of Zipf and Mandelbrot, in constant time (Walker's aliases).
 * @param flat how many of the first ranks are nearly alike: in real speech no word but the stop words towers
 */
export function zipf(count: number, flat: number, random: () => number): () => number {
  const weights = Array.from({ length: count }, (_, rank) => 1 / (rank + 1 + flat))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const share = Float64Array.from(weights, (weight) => (weight / total) * count)
  const alias = new Int32Array(count)
  const [small, large] = [[] as number[], [] as number[]]
  share.forEach((each, rank) => (each < 1 ? small : large).push(rank))
  while (small.length > 0 && large.length > 0) {
    const [less, more] = [small.pop()!, large.pop()!]
    alias[less] = more
    share[more] = share[more]! + share[less]! - 1
    ;(share[more] < 1 ? small : large).push(more)
  }
  for (const rank of [...small, ...large]) share[rank] = 1
  return () => {
    const rank = Math.floor(random() * count)
    return random() < share[rank]! ? rank : alias[rank]!
  }
}

export function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)]!
}
