import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { AccountPage } from '@/components/auth/account-page'
import { SecondFactorForm } from '@/components/auth/second-factor-form'
import { askForPasskeyAction } from '@/lib/auth/actions/factors'
import { secondFactorAction, signOutAction } from '@/lib/auth/actions/sign-in'
import { getAwaitedFactor } from '@/lib/auth/desk-queries/own-account'
import { deskPath } from '@/lib/auth/schema'
import { getViewer } from '@/lib/auth/session'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.secondFactor')
  return { title: t('title'), robots: { index: false } }
}

/** Everybody comes by here after the password; who has no second factor is sent on. */
export default async function SecondFactorPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>
}) {
  const next = deskPath((await searchParams).next)
  const awaited = await getAwaitedFactor()
  if (!awaited) redirect((await getViewer()) ? next : '/sign-in')
  const t = await getTranslations('account.secondFactor')
  return (
    <AccountPage title={t('title')} lead={t(awaited.authenticator ? 'lead' : 'leadPasskey')}>
      <SecondFactorForm
        action={secondFactorAction}
        askForPasskey={awaited.passkeys ? askForPasskeyAction : null}
        next={next}
      />
      <form action={signOutAction}>
        <button type="submit" className="min-h-6 underline">
          {t('cancel')}
        </button>
      </form>
    </AccountPage>
  )
}
