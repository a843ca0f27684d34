'use client'

import { useTranslations } from 'next-intl'
import type { Problem } from '@/lib/core/result'

/** Why a text of the house was not saved, in words; empty while nothing is wrong, so that it is read out when it comes. */
export function SiteProblem({ problem }: { problem: Problem | null }) {
  return (
    <div role="alert" className="grid gap-1 border-s-4 border-live bg-surface px-3 py-2 empty:hidden">
      {problem && <Words problem={problem} />}
    </div>
  )
}

function Words({ problem }: { problem: Problem }) {
  const t = useTranslations('site')
  const issue = useTranslations('site.issue')
  if (problem.kind === 'conflict') {
    return (
      <>
        <p className="font-semibold">{t('conflictTitle')}</p>
        <p>{t('conflictText')}</p>
      </>
    )
  }
  if (problem.kind !== 'invalid') return <p>{t(problem.kind === 'forbidden' ? 'failed.forbidden' : 'failed.other')}</p>
  return (
    <>
      <p>{t('failed.invalid')}</p>
      <ul className="list-disc ps-5">
        {problem.issues.map(({ path, message }) => {
          const key = message as Parameters<typeof issue.has>[0]
          return <li key={path + message}>{issue.has(key) ? issue(key as 'other') : issue('other')}</li>
        })}
      </ul>
    </>
  )
}
