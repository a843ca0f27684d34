import { useTranslations } from 'next-intl'
import type { FieldIssue, Problem } from '@/lib/core/result'

/** Why a form of the newsroom was not taken, in words; empty while nothing is wrong, so that it is read out when it comes. */
export function ProblemNote({ problem }: { problem: Problem | null }) {
  const t = useTranslations('newsroom.failed')
  return (
    <div role="alert" className="grid gap-1 border-s-4 border-live bg-surface px-3 py-2 empty:hidden">
      {problem && <p>{t(problem.kind)}</p>}
      {problem && 'issues' in problem && <IssueList issues={problem.issues} />}
    </div>
  )
}

export function IssueList({ issues }: { issues: readonly FieldIssue[] }) {
  return (
    <ul className="list-disc ps-5">
      {issues.map(({ path, message }) => (
        <li key={path + message}>
          <IssueText message={message} />
        </li>
      ))}
    </ul>
  )
}

function IssueText({ message }: { message: string }) {
  const t = useTranslations('newsroom.issue')
  const ofVerbs = useTranslations('verbs.issue')
  const ofStories = useTranslations('desk.issue')
  const key = message as Parameters<typeof t.has>[0]
  const verbKey = message as Parameters<typeof ofVerbs.has>[0]
  const storyKey = message as Parameters<typeof ofStories.has>[0]
  if (ofStories.has(storyKey) && storyKey !== 'other') return ofStories(storyKey)
  if (t.has(key) && key !== 'other') return t(key)
  return ofVerbs.has(verbKey) ? ofVerbs(verbKey) : t('other', { message })
}
