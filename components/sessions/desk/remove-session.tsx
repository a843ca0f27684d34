'use client'

import { useTranslations } from 'next-intl'
import { startTransition, useState } from 'react'
import { RecordProblem } from '@/components/editorial/record/record-problem'
import { Button } from '@/components/ui/button'
import type { Problem, Result } from '@/lib/core/result'

interface Props {
  remove: () => Promise<Result<{ editionSlug: string }>>
}

/** Takes out a session that was entered by mistake, after a second press. */
export function RemoveSession({ remove }: Props) {
  const t = useTranslations('programme.session')
  const [asked, setAsked] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const go = () => {
    setPending(true)
    startTransition(async () => {
      const done = await remove()
      setPending(false)
      if (done.ok) window.location.assign(`/desk/editions/${done.value.editionSlug}/programme`)
      else setProblem(done.problem)
    })
  }
  return (
    <div className="grid max-w-2xl gap-2">
      <p className="text-sm text-ink-muted">{t('removeHint')}</p>
      <RecordProblem problem={problem} />
      <p>
        <Button look="plain" disabled={pending} onClick={() => (asked ? go() : setAsked(true))}>
          {t(asked ? 'removeSure' : 'remove')}
        </Button>
      </p>
    </div>
  )
}
