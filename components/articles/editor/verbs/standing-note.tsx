'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useTime } from '@/components/editorial/use-time'
import { useTwoClocks } from '@/components/editorial/use-two-clocks'
import type { Standing } from '@/lib/articles/model'
import { FailureNote } from '../failure-note'

interface Props {
  articleId: string
  standing: Standing
  /** The newest revision. */
  revision: number
}

/** What is planned, what went wrong with it, and what must not happen yet: always in sight, on both clocks. */
export function StandingNote({ articleId, standing, revision }: Props) {
  const t = useTranslations('verbs.plan')
  const now = useTime()
  const twoClocks = useTwoClocks()
  const { plan, failure, embargo } = standing
  const leftMs = plan && now !== null ? plan.publishAt.getTime() - now : null
  useNewsAfter(leftMs !== null && leftMs <= 0)
  const inForce = embargo && (now === null || embargo.until.getTime() > now)
  return (
    <div className="grid gap-1 text-sm tabular-nums empty:hidden">
      {plan && (leftMs === null || leftMs > 0) && (
        <p>
          {t('due', {
            revision: plan.revision,
            clock: twoClocks(plan.publishAt, plan.zone),
            left: leftOf(leftMs ?? 0, t),
          })}
          {revision > plan.revision && <span className="block text-warn">{t('newer', { newest: revision })}</span>}
        </p>
      )}
      {plan && leftMs !== null && leftMs <= 0 && <p role="status">{t('dueNow', { revision: plan.revision })}</p>}
      {failure && (
        <div>
          <p>{t('failed', { clock: twoClocks(new Date(failure.publishAt), failure.publishZone) })}</p>
          <FailureNote articleId={articleId} failure={{ kind: 'not-ready', issues: failure.issues }} />
        </div>
      )}
      {embargo && inForce && (
        <p>
          {t('embargo', { clock: twoClocks(embargo.until, standing.editionZone ?? 'UTC'), reason: embargo.reason })}
        </p>
      )}
    </div>
  )
}

type Words = ReturnType<typeof useTranslations<'verbs.plan'>>

function leftOf(ms: number, t: Words): string {
  const seconds = Math.ceil(ms / 1_000)
  const parts = [Math.floor((seconds % 86_400) / 3_600), Math.floor((seconds % 3_600) / 60), seconds % 60]
  return t('left', {
    days: Math.floor(seconds / 86_400),
    time: parts.map((part) => String(part).padStart(2, '0')).join(':'),
  })
}

/** Asks the portal each second what became of a plan that is due. */
function useNewsAfter(due: boolean) {
  const router = useRouter()
  useEffect(() => {
    if (!due) return
    const timer = setInterval(() => router.refresh(), 1_000)
    return () => clearInterval(timer)
  }, [due, router])
}
