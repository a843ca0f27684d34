'use client'

import { useTranslations } from 'next-intl'
import type { Problem } from '@/lib/core/result'
import { useIssueWords } from './use-issue-words'
import { issuesOf } from './use-record'

interface Props {
  problem: Problem | null
  /** The names of the fields that an issue may be about. */
  labels?: Partial<Record<string, string>>
}

/** Why something was not done to a record, in words; empty while nothing is wrong, so that it is read out when it comes. */
export function RecordProblem({ problem, labels = {} }: Props) {
  const t = useTranslations('records.failed')
  const words = useIssueWords()
  const issues = issuesOf(problem)
  return (
    <div role="alert" className="grid gap-1 border-s-4 border-live bg-surface px-3 py-2 empty:hidden">
      {problem && <p>{t(problem.kind)}</p>}
      {issues.length > 0 && (
        <ul className="list-disc ps-5">
          {issues.map(({ path, message }) => {
            const field = labels[path.split('.')[0] ?? '']
            return (
              <li key={path + message}>
                {field && `${field}: `}
                {words(message)}
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
