import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AddPasskey } from '@/components/auth/account/add-passkey'
import { AuthenticatorSetup } from '@/components/auth/account/authenticator-setup'
import { CodesForm } from '@/components/auth/account/codes-form'
import { Part } from '@/components/auth/account/part'
import { PasskeyList } from '@/components/auth/account/passkey-list'
import { SessionList } from '@/components/auth/account/session-list'
import { AccountPage } from '@/components/auth/account-page'
import { ActionForm } from '@/components/auth/action-form'
import { SessionWatch } from '@/components/auth/session-watch'
import { NewPasswordField } from '@/components/auth/new-password-field'
import { TextField } from '@/components/forms/text-field'
import * as factors from '@/lib/auth/actions/factors'
import * as own from '@/lib/auth/actions/my-account'
import { getOwnAccount } from '@/lib/auth/desk-queries/own-account'
import { formatList } from '@/lib/i18n/format'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.mine')
  return { title: t('title'), robots: { index: false } }
}

export default async function MyAccountPage() {
  const account = await getOwnAccount()
  const [t, kindName, locale] = await Promise.all([
    getTranslations('account'),
    getTranslations('desk.kind'),
    getLocale(),
  ])
  const scope = [...account.editions, ...account.sections.map((kind) => kindName(kind))]
  const hasFactor = account.hasAuthenticator || account.passkeys.length > 0
  return (
    <AccountPage title={t('mine.title')} lead={account.email} wide>
      <p>
        {t('mine.standing', {
          role: account.role,
          scope: scope.length > 0 ? formatList(locale, scope) : t('mine.everything'),
        })}
      </p>
      <p>
        <a className="underline" href="/desk">
          {t('mine.back')}
        </a>
      </p>
      <Part title={t('mine.name')}>
        <ActionForm action={own.renameSelfAction} submit={t('mine.saveName')} done={t('mine.saved')} look="plain">
          <TextField
            label={t('mine.name')}
            hint={t('mine.nameHint')}
            name="name"
            autoComplete="name"
            maxLength={120}
            required
            defaultValue={account.name}
          />
        </ActionForm>
      </Part>
      <Part title={t('mine.password')}>
        <ActionForm
          action={own.changePasswordAction}
          submit={t('mine.savePassword')}
          done={t('mine.passwordSaved')}
          look="plain"
          needsProof={account.needsProof && account.hasPassword}
        >
          <input type="hidden" name="username" autoComplete="username" value={account.email} readOnly />
          <NewPasswordField />
        </ActionForm>
      </Part>
      <Part title={t('authenticator.title')}>
        <p className="text-ink-muted">{t(account.hasAuthenticator ? 'authenticator.on' : 'authenticator.off')}</p>
        {account.hasAuthenticator ? (
          <ActionForm action={factors.removeAuthenticatorAction} submit={t('authenticator.remove')} look="plain" />
        ) : (
          <AuthenticatorSetup offer={factors.offerAuthenticatorAction} confirm={factors.confirmAuthenticatorAction} />
        )}
      </Part>
      <Part title={t('passkeys.title')}>
        <p className="text-ink-muted">{t('passkeys.lead')}</p>
        <PasskeyList passkeys={account.passkeys} remove={factors.removePasskeyAction} />
        <AddPasskey offer={factors.offerPasskeyAction} add={factors.addPasskeyAction} />
      </Part>
      {hasFactor && (
        <Part title={t('codes.title')}>
          <CodesForm renew={factors.renewRecoveryCodesAction} left={account.codesLeft} />
        </Part>
      )}
      <Part title={t('sessions.title')}>
        <SessionList sessions={account.sessions} end={own.endOwnSessionsAction} />
      </Part>
      <SessionWatch />
    </AccountPage>
  )
}
