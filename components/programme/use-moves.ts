'use client'

import { useRouter } from 'next/navigation'
import { startTransition, useState } from 'react'
import type { Problem, Result } from '@/lib/core/result'

export interface Place {
  startsAt: Date
  endsAt: Date | null
  room: { id: string; name: string } | null
}

export interface MovingSlot extends Place {
  id: string
  version: number
  title: string
}

export type MoveAction = (input: {
  sessionId: string
  base: number
  startsAt: string
  endsAt: string | null
  roomId: string | null
  announce: boolean
}) => Promise<Result<{ id: string; version: number }>>

/** The last move: sent, done (it can be undone), or refused. */
export interface Move {
  slot: MovingSlot
  to: Place
  state: 'sent' | 'done' | 'refused'
  /** The version that the move made. */
  version: number
  problem: Problem | null
}

/** Sends moves of the grid and keeps the last one, so that it can be undone or, after a conflict, decided. */
export function useMoves(move: MoveAction, announce: boolean) {
  const router = useRouter()
  const [last, setLast] = useState<Move | null>(null)

  const send = (slot: MovingSlot, to: Place, base: number) => {
    setLast({ slot, to, state: 'sent', version: base, problem: null })
    startTransition(async () => {
      const done = await move({
        sessionId: slot.id,
        base,
        startsAt: to.startsAt.toISOString(),
        endsAt: to.endsAt && to.endsAt.toISOString(),
        roomId: to.room?.id ?? null,
        announce,
      })
      setLast({
        ...{ slot, to },
        state: done.ok ? 'done' : 'refused',
        version: done.ok ? done.value.version : base,
        problem: done.ok ? null : done.problem,
      })
      router.refresh()
    })
  }

  return {
    last,
    dismiss: () => setLast(null),
    send: (slot: MovingSlot, to: Place) => send(slot, to, slot.version),
    /** Sends the refused move once more, over what stands there now. */
    insist: (slot: MovingSlot) => last && send(slot, last.to, slot.version),
    undo: () => last && send({ ...last.slot, ...last.to }, last.slot, last.version),
  }
}
