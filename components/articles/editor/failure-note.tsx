'use client'

import { useTranslations } from 'next-intl'
import type { FieldIssue } from '@/lib/core/result'
import type { Failure } from './save-story'

interface Props {
  articleId: string
  failure: Failure
}

/** Why something did not happen, in words, with a link to each spot that has to be mended. */
export function FailureNote({ articleId, failure }: Props) {
  const t = useTranslations('desk.editor.failed')
  return (
    <div role="alert" className="grid gap-2 border-s-4 border-live bg-surface px-3 py-2 font-sans">
      <p>{failure.kind === 'conflict' ? t('conflict', { current: failure.current }) : t(failure.kind)}</p>
      {failure.kind === 'conflict' && (
        <a className="underline" href={`/desk/articles/${articleId}`} target="_blank" rel="noreferrer">
          {t('openOther', { current: failure.current })}
        </a>
      )}
      {'issues' in failure && (
        <ul className="list-disc ps-5">
          {failure.issues.map((issue) => (
            <Issue key={issue.path + issue.message} issue={issue} />
          ))}
        </ul>
      )}
    </div>
  )
}

function Issue({ issue }: { issue: FieldIssue }) {
  const t = useTranslations('desk.issue')
  const ofVerbs = useTranslations('verbs.issue')
  const key = issue.message as Parameters<typeof t.has>[0]
  const verbKey = issue.message as Parameters<typeof ofVerbs.has>[0]
  if (ofVerbs.has(verbKey)) return <li>{ofVerbs(verbKey)}</li>
  return (
    <li>
      <a className="underline" href={`#${spotOf(issue.path)}`}>
        {t.has(key) && key !== 'other'
          ? t(key as 'input.unknown', { path: issue.path })
          : t('other', { path: issue.path, message: issue.message })}
      </a>
    </li>
  )
}

/** The id of the element that an issue's path points at. */
function spotOf(path: string): string {
  return path.startsWith('quotes.') || path === 'headline' || path === 'lead' || path === 'closing' ? path : 'body'
}
