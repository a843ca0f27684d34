'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** The zone of the clock in front of whoever reads; UTC until the page runs in their browser. */
export function useReaderZone(): string {
  return useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => 'UTC',
  )
}
