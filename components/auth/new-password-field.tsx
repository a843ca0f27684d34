'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/components/forms/text-field'

/** A password to be chosen. Whether it is hard enough to guess is said when it is sent. */
export function NewPasswordField() {
  const t = useTranslations('account.newPassword')
  return (
    <TextField
      label={t('label')}
      hint={t('hint')}
      name="password"
      type="password"
      autoComplete="new-password"
      maxLength={200}
      required
    />
  )
}
