'use client'

import { useTranslations } from 'next-intl'
import type { Check } from '@/lib/articles/checks/check'
import { useCheckWords } from '../checks/check-words'

/** What keeps the story from its readers, and what does not but should be known before they have it. */
export function ForecastChecks({ checks }: { checks: Check[] }) {
  const t = useTranslations('forecast')
  const words = useCheckWords()
  const errors = checks.filter(({ severity }) => severity === 'error')
  const warnings = checks.filter(({ severity }) => severity === 'warning')
  const lines = (some: Check[]) => some.map((check, index) => <li key={index}>{words(check)}</li>)
  return (
    <>
      {errors.length > 0 && (
        <section role="alert" className="grid gap-1 border-s-4 border-live bg-surface px-3 py-2">
          <h3 className="font-medium">{t('errors')}</h3>
          <ul className="list-disc ps-5 wrap-anywhere">{lines(errors)}</ul>
        </section>
      )}
      {warnings.length > 0 && (
        <details className="border-s-4 border-warn bg-surface px-3 py-2">
          <summary className="cursor-pointer font-medium">{t('warnings', { count: warnings.length })}</summary>
          <ul className="list-disc ps-5 wrap-anywhere">{lines(warnings)}</ul>
        </details>
      )}
    </>
  )
}
