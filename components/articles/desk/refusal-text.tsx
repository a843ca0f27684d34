import { useTranslations } from 'next-intl'
import { IssueList } from '@/components/editorial/problem-note'
import type { BulkRefusal } from '@/lib/articles/bulk-verbs'
import type { ArticleState } from '@/lib/platform/db/generated/enums'

interface Props {
  refusal: BulkRefusal
  state?: ArticleState
}

/** Why a verb is not for a story, in words. */
export function RefusalText({ refusal, state }: Props) {
  const t = useTranslations('newsroom.bulk.refusal')
  const states = useTranslations('desk.state')
  const key = refusal.reason as Exclude<Parameters<typeof t.has>[0], 'state'>
  return (
    <div className="text-sm text-ink-muted">
      <p>{refusal.reason === 'state' && state ? t('state', { state: states(state) }) : t(key)}</p>
      {refusal.issues.length > 0 && <IssueList issues={refusal.issues} />}
    </div>
  )
}
