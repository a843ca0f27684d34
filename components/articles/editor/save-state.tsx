'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useReaderZone } from '@/components/editorial/use-reader-zone'
import type { SaverState } from './draft-saver'

interface Props {
  state: SaverState
  live: number | null
  publishing: boolean
  /** When this browser kept the text that was brought back, in milliseconds since 1970. */
  broughtBackMs: number | null
}

/** How the saving stands, in one line that is always in sight. */
export function SaveState({ state, live, publishing, broughtBackMs }: Props) {
  const t = useTranslations('desk.editor')
  const clock = useClock()
  const { revision, dirty, busy, savedAtMs } = state
  return (
    <>
      {publishing && !busy && t('publishing')}
      {busy && t('saving')}
      {!busy && !publishing && (dirty ? t('unsaved', { revision }) : t('saved', { time: clock(savedAtMs), revision }))}
      {!dirty && live === revision && <span className="block">{t('published', { revision })}</span>}
      {broughtBackMs !== null && <span className="block">{t('broughtBack', { time: clock(broughtBackMs) })}</span>}
    </>
  )
}

/** Writes moments as the clock in front of the writer shows them. */
function useClock() {
  const format = useFormatter()
  const timeZone = useReaderZone()
  return (ms: number) =>
    format.dateTime(ms, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone })
}
