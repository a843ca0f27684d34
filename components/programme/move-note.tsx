'use client'

import { useTranslations } from 'next-intl'
import { RecordProblem } from '@/components/editorial/record/record-problem'
import { Button } from '@/components/ui/button'
import { placeWords } from './slot-words'
import type { Move, MovingSlot, Place } from './use-moves'

interface Props {
  move: Move | null
  /** The session as it stands now. */
  now: MovingSlot | undefined
  zone: string
  onUndo: () => void
  onInsist: (slot: MovingSlot) => void
  onDismiss: () => void
}

/** What became of the last move: undone with one button, or, where somebody else was quicker, both places to choose from. */
export function MoveNote({ move, now, zone, onUndo, onInsist, onDismiss }: Props) {
  const t = useTranslations('programme')
  const place = (of: Place) => {
    const { from, until, room } = placeWords(of, zone, t('noRoom'))
    return until ? t('at', { from, until, room }) : t('atStart', { from, room })
  }
  const conflict = move?.state === 'refused' && move.problem?.kind === 'conflict' && now
  return (
    <div role="status" className="flex min-h-9 flex-wrap items-center gap-x-4 gap-y-2">
      {move?.state === 'done' && (
        <>
          <p>{t('moved', { title: move.slot.title, before: place(move.slot), after: place(move.to) })}</p>
          <Button look="plain" onClick={onUndo}>
            {t('undo')}
          </Button>
          <Button look="plain" onClick={onDismiss}>
            {t('dismiss')}
          </Button>
        </>
      )}
      {conflict && (
        <>
          <p>{t('movedMeanwhile', { title: now.title, now: place(now), yours: place(move.to) })}</p>
          <Button look="plain" onClick={() => onInsist(now)}>
            {t('moveAllTheSame')}
          </Button>
          <Button look="plain" onClick={onDismiss}>
            {t('leave')}
          </Button>
        </>
      )}
      {move?.state === 'refused' && !conflict && (
        <div className="grid gap-2">
          <p>{t('notMoved', { title: move.slot.title })}</p>
          <RecordProblem problem={move.problem} />
        </div>
      )}
    </div>
  )
}
