import { setTimeout as pause } from 'node:timers/promises'
import { elapsedClock } from '@/lib/core/clock'

/** Waits for something to become true, and gives the milliseconds that it took; throws if it takes longer than `within`. */
export async function until(condition: () => boolean | Promise<boolean>, within = 5_000): Promise<number> {
  const began = elapsedClock()
  for (;;) {
    const isTrue = await condition()
    const took = elapsedClock() - began
    if (took > within) throw new Error(`It took more than ${within} ms`)
    if (isTrue) return took
    await pause(2)
  }
}
