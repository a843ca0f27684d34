import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccountPage } from '@/components/auth/account-page'
import { ActionForm } from '@/components/auth/action-form'
import { NewPasswordField } from '@/components/auth/new-password-field'
import { TextField } from '@/components/forms/text-field'
import { acceptInvitationAction } from '@/lib/auth/actions/links'
import { getLink } from '@/lib/auth/desk-queries/own-account'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.invitation')
  return { title: t('title'), robots: { index: false }, referrer: 'no-referrer' }
}

/** Looking at it does not use the link up: mail programs look at links too. */
export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const link = await getLink('invitation', token)
  const t = await getTranslations('account.invitation')
  if (!link)
    return (
      <AccountPage title={t('title')} lead={t('over')}>
        {null}
      </AccountPage>
    )
  return (
    <AccountPage title={t('title')} lead={t('lead', { email: link.email })}>
      <ActionForm action={acceptInvitationAction} submit={t('submit')}>
        <input type="hidden" name="token" value={token} />
        <TextField label={t('name')} name="name" autoComplete="name" maxLength={120} required />
        <input type="hidden" name="username" autoComplete="username" value={link.email} readOnly />
        <NewPasswordField />
      </ActionForm>
    </AccountPage>
  )
}
