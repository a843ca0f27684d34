import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccountPage } from '@/components/auth/account-page'
import { ActionForm } from '@/components/auth/action-form'
import { TextField } from '@/components/forms/text-field'
import { requestResetAction } from '@/lib/auth/actions/links'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.forgotten')
  return { title: t('title'), robots: { index: false } }
}

export default async function ForgottenPasswordPage() {
  const t = await getTranslations('account.forgotten')
  return (
    <AccountPage title={t('title')} lead={t('lead')}>
      <ActionForm action={requestResetAction} submit={t('submit')} done={t('sent')}>
        <TextField label={t('email')} name="email" type="email" autoComplete="username" required />
      </ActionForm>
      <p>
        <a className="underline" href="/sign-in">
          {t('back')}
        </a>
      </p>
    </AccountPage>
  )
}
