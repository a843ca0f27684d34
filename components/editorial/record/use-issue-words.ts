'use client'

import { useTranslations } from 'next-intl'

/** The words for what is wrong with a value of a record. */
export function useIssueWords(): (message: string | undefined) => string | undefined {
  const t = useTranslations('records.issue')
  return (message) => {
    if (message === undefined) return undefined
    const key = message as Parameters<typeof t.has>[0]
    return t.has(key) && key !== 'other' ? t(key) : t('other', { message })
  }
}
