'use client'

import { useTranslations } from 'next-intl'
import type { FieldIssue } from '@/lib/core/result'

/** What kept a form of accounts from being done, in words. */
export function ProblemList({ issues }: { issues: FieldIssue[] }) {
  const t = useTranslations('account.problem')
  return (
    <div role="alert" className="grid gap-1 text-live empty:hidden">
      {issues.map(({ path, message }) => {
        const key = message as Parameters<typeof t.has>[0]
        return <p key={`${path} ${message}`}>{t.has(key) ? t(key) : t('other')}</p>
      })}
    </div>
  )
}
