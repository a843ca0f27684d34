'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/components/forms/text-field'
import type { FieldIssue } from '@/lib/core/result'

/** Asks for the password where a step needs a fresh proof, or where the answer to the form says that it does. */
export function ProofField({ issues, needed }: { issues: FieldIssue[]; needed: boolean }) {
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
