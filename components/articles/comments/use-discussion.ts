'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Discussion } from '@/lib/comments/model'
import type { FieldIssue } from '@/lib/core/result'

export type Deed =
  | { do: 'start'; passage: Discussion['threads'][number]['passage']; body: string }
  | { do: 'reply'; threadId: string; body: string }
  | { do: 'edit'; commentId: string; body: string }
  | { do: 'delete'; commentId: string }
  | { do: 'resolve'; threadId: string; resolved: boolean }
  | { do: 'read'; threadId: string }

/** Why a deed did not happen: a key of the messages. */
export type DeedFailure = 'offline' | 'unauthorized' | 'forbidden' | 'notFound' | 'long' | 'unexpected'

/**
 * What was said about a story. `version` grows when somebody says something: then it is read anew. Null until it was read;
 * a reading that fails leaves what was known and is made up for by the next.
 */
export function useDiscussion(articleId: string, version: number | undefined) {
  const address = `/api/desk/articles/${articleId}/comments`
  const [discussion, setDiscussion] = useState<Discussion | null>(null)
  const [unread, setUnread] = useState(false)

  const load = useCallback(
    async (signal?: AbortSignal) => {
      const response = await fetch(address, { signal }).catch(() => null)
      const found = response?.ok ? ((await response.json().catch(() => null)) as Discussion | null) : null
      if (signal?.aborted) return
      setUnread(found === null)
      if (found) setDiscussion(found)
    },
    [address],
  )
  useEffect(() => {
    const stop = new AbortController()
    // The first answer brings what is there now; each version after it what has come since.
    void load(stop.signal)
    return () => stop.abort()
  }, [load, version])

  const act = useCallback(
    async (deed: Deed): Promise<DeedFailure | null> => {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(deed),
      }).catch(() => null)
      if (!response) return 'offline'
      if (!response.ok) return failureOf(response)
      await load()
      return null
    },
    [address, load],
  )
  return { discussion, unread, act }
}

async function failureOf(response: Response): Promise<DeedFailure> {
  switch (response.status) {
    case 401:
      return 'unauthorized'
    case 403:
      return 'forbidden'
    case 404:
      return 'notFound'
    case 422: {
      const { issues = [] } = (await response.json().catch(() => ({}))) as { issues?: FieldIssue[] }
      return issues.some(({ message }) => message === 'comment.long' || message === 'comment.passageLong')
        ? 'long'
        : 'unexpected'
    }
    default:
      return 'unexpected'
  }
}

export type Discussing = ReturnType<typeof useDiscussion>
