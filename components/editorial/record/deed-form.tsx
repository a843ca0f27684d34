'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useActionState, useEffect } from 'react'
import { Button } from '@/components/ui/button'
import type { Problem } from '@/lib/core/result'
import { RecordProblem } from './record-problem'

interface State {
  done: boolean
  problem: Problem | null
}

interface Props {
  action: (before: State, form: FormData) => Promise<State>
  /** What the deed is about, unseen. */
  about: Record<string, string | number>
  label: string
  /** Tells the button from others that say the same. */
  longLabel?: string
  /** Stands in the place of the button once it is done. */
  done?: string
}

/** One button that does something to a record, with what kept it from being done beside it. */
export function DeedForm({ action, about, label, longLabel, done }: Props) {
  const t = useTranslations('records')
  const [state, send, pending] = useActionState(action, { done: false, problem: null })
  const router = useRouter()
  useEffect(() => {
    // What the page says of the record is not true any more.
    if (state.done && !done) router.refresh()
  }, [state, done, router])
  if (state.done && done) return <p role="status">{done}</p>
  return (
    <form action={send} className="grid gap-2">
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p>
        <Button type="submit" look="plain" disabled={pending} aria-label={longLabel}>
          {pending ? t('working') : label}
        </Button>
      </p>
      <RecordProblem problem={state.problem} />
    </form>
  )
}
