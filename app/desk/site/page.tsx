import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FollowForm } from '@/components/site/desk/follow-form'
import { saveFollowAction } from '@/lib/site/actions'
import { getFollowToEdit } from '@/lib/site/desk-queries'
import { SERVICE_PAGES } from '@/lib/site/model'
import { getHouse } from '@/lib/site/queries'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site')
  return { title: t('title') }
}

export default async function SitePage() {
  const [follow, house, t] = await Promise.all([getFollowToEdit(), getHouse(), getTranslations('site')])
  return (
    <div className="grid gap-8">
      <header className="grid gap-1">
        <h1 className="font-serif text-3xl font-semibold">{t('title')}</h1>
        <p className="text-ink-muted">{t('lead')}</p>
      </header>
      <section className="grid gap-2">
        <h2 className="font-serif text-xl font-semibold">{t('pages')}</h2>
        <ul className="max-w-3xl border-t border-rule">
          {SERVICE_PAGES.map((name) => (
            <li key={name} className="border-b border-rule py-2">
              <a
                className="inline-flex min-h-6 items-center underline pointer-coarse:min-h-11"
                href={`/desk/site/${name}`}
              >
                {t(`page.${name}`)}
              </a>{' '}
              <span className="text-sm text-ink-muted">
                {house.pages.find((page) => page.name === name)?.title ?? t('notWritten')}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="grid gap-3">
        <h2 className="font-serif text-xl font-semibold">{t('followTitle')}</h2>
        <FollowForm action={saveFollowAction} base={follow.number} given={follow.content ?? []} />
      </section>
    </div>
  )
}
