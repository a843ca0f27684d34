'use client'

import { useTranslations } from 'next-intl'
import type { FieldIssue, Problem } from '@/lib/core/result'

/** Why it was not saved or deleted, in words; empty while nothing is wrong, so that it is read out when it comes. */
export function AssetProblem({ problem }: { problem: Problem | null }) {
  const t = useTranslations('library.failed')
  return (
    <div role="alert" className="grid gap-1 border-s-4 border-live bg-surface px-3 py-2 empty:hidden">
      {problem && <p>{t(problem.kind)}</p>}
      {problem && 'issues' in problem && (
        <ul className="list-disc ps-5">
          {problem.issues.map((issue) => (
            <li key={issue.path + issue.message}>
              <IssueWords {...issue} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function IssueWords({ path, message }: FieldIssue) {
  const t = useTranslations('library.issue')
  const fields = useTranslations('library.asset')
  const name = path.split('.')[0] as Parameters<typeof fields.has>[0]
  const field = fields.has(name) ? String(fields(name as 'caption')) : path
  const key = message as Parameters<typeof t.has>[0]
  return t.has(key) ? t(key as 'text.tooLong', { field }) : t('other', { field, message })
}
