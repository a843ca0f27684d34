'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False in the page as it is sent: what is typed or pressed then would be lost, because nobody listens yet. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
