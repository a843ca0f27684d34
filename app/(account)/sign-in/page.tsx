import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { AccountPage } from '@/components/auth/account-page'
import { SignInForm } from '@/components/auth/sign-in-form'
import { Button } from '@/components/ui/button'
import { signInAction, singleSignOnAction } from '@/lib/auth/actions/sign-in'
import { deskPath } from '@/lib/auth/schema'
import { getViewer } from '@/lib/auth/session'
import { singleSignOnName } from '@/lib/auth/sso'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.signIn')
  return { title: t('title'), robots: { index: false } }
}

type Query = Partial<Record<'next' | 'again' | 'reset' | 'error', string | string[]>>

export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams
  const next = deskPath(query.next)
  // Whoever's sign-in is about to end may begin another before it does.
  if (query.again !== '1' && (await getViewer())) redirect(next)
  const provider = singleSignOnName()
  const t = await getTranslations('account.signIn')
  return (
    <AccountPage title={t('title')} lead={t('lead')}>
      {query.reset === 'done' && <p role="status">{t('resetDone')}</p>}
      {query.error !== undefined && (
        <p role="alert" className="text-live">
          {t('singleFailed')}
        </p>
      )}
      <SignInForm action={signInAction} next={next} />
      {provider && (
        <form action={singleSignOnAction} className="grid border-t border-rule pt-4">
          <input type="hidden" name="next" value={next} />
          <Button type="submit" look="plain">
            {t('single', { provider })}
          </Button>
        </form>
      )}
      <p className="grid gap-2">
        <a className="underline" href="/password-reset">
          {t('forgotten')}
        </a>
        <a className="underline" href="/">
          {t('back')}
        </a>
      </p>
    </AccountPage>
  )
}
