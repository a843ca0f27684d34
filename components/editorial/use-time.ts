'use client'

import { useEffect, useState } from 'react'
import { currentTime } from '@/lib/core/clock'

/** The time in milliseconds, anew each second; null until the page runs in its reader's browser. */
export function useTime(): number | null {
  const [now, setNow] = useState<number | null>(null)
  useEffect(() => {
    const tick = () => setNow(currentTime().getTime())
    tick()
    const timer = setInterval(tick, 1_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
