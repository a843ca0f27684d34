import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { AdministrationLinks } from '@/components/auth/administration-links'
import type { Role } from '@/lib/platform/db/generated/enums'

interface Props {
  name: string
  role: Role
  unreadMentions: number
  signOut: () => Promise<void>
  children: ReactNode
}

/** The rail on the left, the work on the right. */
export function DeskFrame({ name, role, unreadMentions, signOut, children }: Props) {
  const t = useTranslations('desk.frame')
  const verbs = useTranslations('verbs')
  const newsroom = useTranslations('newsroom.rail')
  const comments = useTranslations('comments')
  return (
    <div className="grid min-h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_1fr] font-sans text-ink lg:grid-cols-[13rem_minmax(0,1fr)] lg:grid-rows-1">
      <header className="flex flex-wrap items-baseline gap-x-5 gap-y-2 border-rule bg-surface px-5 py-4 max-lg:border-b max-sm:py-3 lg:sticky lg:top-0 lg:h-dvh lg:flex-col lg:border-e">
        <p className="font-serif text-2xl font-semibold">{t('title')}</p>
        <nav aria-label={t('label')}>
          <ul className="flex flex-wrap gap-x-5 gap-y-1 lg:flex-col">
            <li>
              <a className="inline-block min-h-6 hover:underline" href="/desk">
                {newsroom('queue')}
              </a>
            </li>
            <li>
              <a className="inline-block min-h-6 hover:underline" href="/desk/coverage">
                {newsroom('coverage')}
              </a>
            </li>
            <li>
              <a className="inline-block min-h-6 hover:underline" href="/desk/articles/new">
                {t('newArticle')}
              </a>
            </li>
            <li>
              <a className="inline-block min-h-6 hover:underline" href="/desk/articles/import">
                {t('importArticle')}
              </a>
            </li>
            <li>
              <a className="inline-block min-h-6 hover:underline" href="/desk/deleted">
                {verbs('deleted.title')}
              </a>
            </li>
            <AdministrationLinks role={role} />
            <li>
              <a className="inline-block min-h-6 hover:underline" href="/desk/mentions">
                {comments('mentions.link', { count: unreadMentions })}
              </a>
            </li>
            <li>
              <a className="inline-block min-h-6 hover:underline" href="/">
                {t('site')}
              </a>
            </li>
          </ul>
        </nav>
        <form
          action={signOut}
          className="ms-auto flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm text-ink-muted lg:ms-0 lg:mt-auto lg:grid"
        >
          <a className="underline" href="/account">
            {t('signedInAs', { name, role })}
          </a>
          <button type="submit" className="min-h-6 justify-self-start underline">
            {t('signOut')}
          </button>
        </form>
      </header>
      <main id="content" className="px-5 py-6 lg:px-8">
        {children}
      </main>
    </div>
  )
}
