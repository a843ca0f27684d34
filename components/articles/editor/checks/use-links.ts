'use client'

import { useEffect, useState } from 'react'
import type { LinkState } from '@/lib/articles/links'

const NONE: ReadonlyMap<string, LinkState> = new Map()

/** What the portal knows of the links of the newest revision; it is asked again after each save. */
export function useLinks(articleId: string, revision: number, maySave: boolean) {
  const [links, setLinks] = useState(NONE)
  const [state, setState] = useState<'asking' | 'failed' | 'asked'>('asked')
  useEffect(() => {
    if (!maySave) return
    const leaving = new AbortController()
    const timer = setTimeout(() => void ask(), PAUSE_MS)
    async function ask() {
      setState('asking')
      try {
        const response = await fetch(`/api/desk/articles/${articleId}/links`, {
          method: 'POST',
          signal: leaving.signal,
        })
        if (!response.ok) throw new Error(`The links were answered with ${response.status}.`)
        const { states } = (await response.json()) as { states: [string, LinkState][] }
        setLinks(new Map(states))
        setState('asked')
      } catch {
        if (!leaving.signal.aborted) setState('failed')
      }
    }
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [articleId, revision, maySave])
  return { links, state }
}

// Saves follow each other while somebody writes; links change seldom.
const PAUSE_MS = 1_500
