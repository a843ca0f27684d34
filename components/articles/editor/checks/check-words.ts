import { useTranslations } from 'next-intl'
import type { FieldIssue } from '@/lib/core/result'

/** What an issue says: a warning in the words of the checks, an error in those of publishing. */
export function useCheckWords(): (issue: FieldIssue & { values?: Record<string, string | number> }) => string {
  const warnings = useTranslations('checks.warning')
  const errors = useTranslations('desk.issue')
  const ofVerbs = useTranslations('verbs.issue')
  return ({ path, message, values }) => {
    const warningKey = message as Parameters<typeof warnings.has>[0]
    const errorKey = message as Parameters<typeof errors.has>[0]
    const verbKey = message as Parameters<typeof ofVerbs.has>[0]
    if (warnings.has(warningKey)) return warnings(warningKey, values as never)
    if (ofVerbs.has(verbKey)) return ofVerbs(verbKey)
    return errors.has(errorKey) && errorKey !== 'other' ? errors(errorKey) : errors('other', { path, message })
  }
}
