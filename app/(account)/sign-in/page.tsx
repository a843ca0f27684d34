import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { SignInForm } from '@/components/auth/sign-in-form'
import { signInAction } from '@/lib/auth/actions/sign-in'
import { deskPath } from '@/lib/auth/schema'
import { getViewer } from '@/lib/auth/session'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.signIn')
  return { title: t('title'), robots: { index: false } }
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const next = deskPath((await searchParams).next)
  if (await getViewer()) redirect(next)
  const t = await getTranslations('account.signIn')
  return (
    <main className="mx-auto grid min-h-dvh max-w-sm content-center gap-6 px-5 py-10 font-sans text-ink">
      <header className="grid gap-2">
        <h1 className="font-serif text-4xl font-semibold">{t('title')}</h1>
        <p className="text-ink-muted">{t('lead')}</p>
      </header>
      <SignInForm action={signInAction} next={next} />
      <p>
        <a className="underline" href="/">
          {t('back')}
        </a>
      </p>
    </main>
  )
}
