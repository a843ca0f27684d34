import { useTranslations } from 'next-intl'
import type { Problem } from '@/lib/core/result'

/** Why it was not added, in words; empty while nothing is wrong, so that it is read out when it comes. */
export function MaterialProblem({ problem }: { problem: Problem | null }) {
  const t = useTranslations('materials.failed')
  const issue = useTranslations('materials.issue')
  const issues = problem && 'issues' in problem ? problem.issues : []
  return (
    <div role="alert" className="grid gap-1 border-s-4 border-live bg-surface px-3 py-2 empty:hidden">
      {problem && issues.length === 0 && <p>{t(problem.kind === 'forbidden' ? 'forbidden' : 'other')}</p>}
      {issues.map(({ path, message }) => {
        const key = message as Parameters<typeof issue.has>[0]
        return <p key={path + message}>{issue.has(key) ? issue(key as 'other') : issue('other')}</p>
      })}
    </div>
  )
}
