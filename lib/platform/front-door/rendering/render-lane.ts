export class LaneFull extends Error {}

export type Lane = <T>(work: () => Promise<T>) => Promise<T>

/** Lets so many works run at once and so many wait, in order; beyond that it refuses rather than pile up. */
export function createLane(atOnce: number, mostWaiting: number): Lane {
  const waiting: (() => void)[] = []
  let running = 0

  return async (work) => {
    if (running >= atOnce) {
      if (waiting.length >= mostWaiting) throw new LaneFull()
      // Whoever finishes hands over the place without giving it back, so nobody slips in between.
      await new Promise<void>((resolve) => waiting.push(resolve))
    } else running += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
