'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import { Button } from '@/components/ui/button'
import { currentTime } from '@/lib/core/clock'
import { formatTime } from '@/lib/i18n/format'

const ASK_MS = 30_000
const WARN_MS = 10 * 60_000
const end = z.object({ endsAt: z.coerce.date(), expiresAt: z.coerce.date() })

type Standing = { kind: 'fine' } | { kind: 'ended' } | { kind: 'idle' | 'oldest'; at: Date }

/**
 * Says in good time that the sign-in will end, and lets its user put that off or sign in again beside what they have typed.
 * It asks the portal, as other tabs keep the sign-in alive too; where the network is away it says nothing.
 */
export function SessionWatch() {
  const t = useTranslations('account.ending')
  const locale = useLocale()
  const [standing, setStanding] = useState<Standing>({ kind: 'fine' })

  const ask = useCallback(async (method: 'GET' | 'POST' = 'GET') => {
    const response = await fetch('/api/desk/session', { method }).catch(() => null)
    if (response?.status === 401) return setStanding({ kind: 'ended' })
    if (response?.ok) setStanding(standingOf(end.parse(await response.json())))
  }, [])
  useEffect(() => {
    const timer = setInterval(() => void ask(), ASK_MS)
    // Whoever comes back to this tab has perhaps been away for long, or has just signed in again in another.
    const comeBack = () => void (document.visibilityState === 'visible' && ask())
    document.addEventListener('visibilitychange', comeBack)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', comeBack)
    }
  }, [ask])

  if (standing.kind === 'fine') return null
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const time = 'at' in standing ? formatTime(locale, standing.at, zone) : ''
  return (
    <div
      role="alert"
      className="fixed inset-x-4 bottom-4 z-30 mx-auto flex max-w-2xl flex-wrap items-center gap-x-4 gap-y-2 border-s-4 border-warn bg-surface px-4 py-3 shadow-lg"
    >
      <p className="min-w-48 flex-1">{standing.kind === 'ended' ? t('ended') : t(standing.kind, { time })}</p>
      {standing.kind === 'idle' ? (
        <Button onClick={() => void ask('POST')}>{t('stay')}</Button>
      ) : (
        <a className="underline" href="/sign-in?again=1" target="_blank" rel="noreferrer">
          {t('again')}
        </a>
      )}
    </div>
  )
}

function standingOf({ endsAt, expiresAt }: z.output<typeof end>): Standing {
  const soon = currentTime().getTime() + WARN_MS
  if (expiresAt.getTime() <= soon) return { kind: 'oldest', at: expiresAt }
  return endsAt.getTime() <= soon ? { kind: 'idle', at: endsAt } : { kind: 'fine' }
}
