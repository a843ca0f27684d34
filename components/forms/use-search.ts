'use client'

import { useEffect, useState } from 'react'

type Found<Item> = Item[] | 'failed' | null

const TYPING_PAUSE_MS = 150

/**
 * What `url` lists, asked for once typing pauses; null before the first answer or without an address. Late answers to an
 * older address are dropped.
 */
export function useSearch<Item>(url: string | null): Found<Item> {
  const [found, setFound] = useState<Found<Item>>(null)
  useEffect(() => {
    if (url === null) return
    const stop = new AbortController()
    const timer = setTimeout(() => {
      fetchItems<Item>(url, stop.signal).then(setFound, () => {
        if (!stop.signal.aborted) setFound('failed')
      })
    }, TYPING_PAUSE_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [url])
  return url === null ? null : found
}

async function fetchItems<Item>(url: string, signal: AbortSignal): Promise<Item[]> {
  const response = await fetch(url, { signal })
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
  return (await response.json()) as Item[]
}
