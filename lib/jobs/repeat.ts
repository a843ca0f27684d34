import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from '@/lib/platform/log'

/** Does the same again and again, each time after the last has ended, until stopped. A failure is told once, not each time. */
export function repeat(work: () => Promise<unknown>, everyMs: number, log: Log): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const { signal } = stopping
  const running = (async () => {
    let failing = false
    while (!signal.aborted) {
      try {
        await work()
        failing = false
      } catch (error) {
        if (!failing) log.warn({ err: error }, 'Looking for missed jobs failed; it goes on trying')
        failing = true
      }
      await pause(everyMs, undefined, { signal }).catch(() => {})
    }
  })()
  return {
    async stop() {
      stopping.abort()
      await running
    },
  }
}
