import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccountPage } from '@/components/auth/account-page'
import { ActionForm } from '@/components/auth/action-form'
import { NewPasswordField } from '@/components/auth/new-password-field'
import { resetPasswordAction } from '@/lib/auth/actions/links'
import { getLink } from '@/lib/auth/desk-queries/own-account'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.reset')
  return { title: t('title'), robots: { index: false }, referrer: 'no-referrer' }
}

export default async function ResetPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const link = await getLink('password_reset', token)
  const t = await getTranslations('account.reset')
  return (
    <AccountPage title={t('title')} lead={link ? t('lead', { email: link.email }) : t('over')}>
      {link ? (
        <ActionForm action={resetPasswordAction} submit={t('submit')}>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="username" autoComplete="username" value={link.email} readOnly />
          <NewPasswordField />
        </ActionForm>
      ) : (
        <p>
          <a className="underline" href="/password-reset">
            {t('again')}
          </a>
        </p>
      )}
    </AccountPage>
  )
}
