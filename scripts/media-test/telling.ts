import { elapsedClock } from '@/lib/core/clock'

/** What went wrong so far, in sentences. */
export const failures: string[] = []

/** Says a figure, and whether it is within its limit. */
export function tell(what: string, value: number, most: number) {
  if (value > most) failures.push(`${what}: ${value}, more than ${most}`)
  console.log(`  ${value > most ? '✗' : '✓'} ${what}: ${value} (at most ${most})`)
}

export async function inMilliseconds(work: () => Promise<unknown>): Promise<number> {
  const from = elapsedClock()
  await work()
  return Math.round(elapsedClock() - from)
}
