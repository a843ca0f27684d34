'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/components/forms/text-field'
import type { FieldIssue } from '@/lib/core/result'

/**
 * Asks for the password where the answer to the form says that the step needs a fresh proof; `needed` says so beforehand, for
 * the form that a page is mostly about: asked for beside each button, it would be asked for seven times.
 */
export function ProofField({ issues, needed = false }: { issues: FieldIssue[]; needed?: boolean }) {
  const t = useTranslations('account.proof')
  if (!needed && !issues.some(({ path }) => path === 'proof')) return null
  return (
    <TextField
      label={t('label')}
      hint={t('hint')}
      name="proof"
      type="password"
      autoComplete="current-password"
      required
    />
  )
}
