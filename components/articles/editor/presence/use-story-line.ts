'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Room } from '@/lib/presence/model'
import { takeBackgroundTurn } from './background-turn'
import { StoryLine } from './story-line'

/** The line to the colleagues in a story, open while somebody looks at this window. */
export function useStoryLine(articleId: string): { line: StoryLine; room: Room | null } {
  const [line] = useState(() => lineTo(`/api/desk/articles/${articleId}/presence`))
  useEffect(() => keepWhileInSight(line), [line])
  return { line, room: useSyncExternalStore(line.subscribe, line.room, () => null) }
}

function lineTo(address: string): StoryLine {
  return new StoryLine({
    open: () => new EventSource(address),
    chance: () => (crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) / 255,
    async tellCaret(stream, blockId) {
      const told = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ stream, blockId }),
      })
      if (!told.ok) throw new Error(`${address} answered ${told.status}.`)
    },
  })
}

function keepWhileInSight(line: StoryLine): () => void {
  let giveBack: (() => void) | null = null
  let gone = false

  async function look() {
    if (isInSight()) {
      giveBack?.()
      giveBack = null
      line.connect()
      return
    }
    const turn = await takeBackgroundTurn()
    const stillHidden = !gone && !isInSight()
    if (turn && stillHidden) giveBack = turn
    else turn?.()
    if (!turn && stillHidden) line.disconnect()
  }

  const onChange = () => void look()
  onChange()
  document.addEventListener('visibilitychange', onChange)
  return () => {
    gone = true
    document.removeEventListener('visibilitychange', onChange)
    giveBack?.()
    line.disconnect()
  }
}

function isInSight(): boolean {
  return document.visibilityState === 'visible'
}
