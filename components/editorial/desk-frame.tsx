import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Role } from '@/lib/platform/db/generated/enums'
import { DeskClocks } from './desk-clocks'
import { DeskRail } from './desk-rail'

interface Props {
  name: string
  role: Role
  unreadMentions: number
  /** Where the edition in progress, or else the nearest, meets. */
  clock: { city: string; zone: string } | null
  signOut: () => Promise<void>
  /** The way to anything by its name. */
  palette: ReactNode
  children: ReactNode
}

/** The rail on the left, the work on the right. */
export function DeskFrame({ name, role, unreadMentions, clock, signOut, palette, children }: Props) {
  const t = useTranslations('desk.frame')
  return (
    <div className="grid min-h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_1fr] font-sans text-ink lg:grid-cols-[13rem_minmax(0,1fr)] lg:grid-rows-1">
      <header className="grid content-start gap-x-5 gap-y-3 border-rule bg-surface px-5 py-4 max-lg:grid-cols-[minmax(0,1fr)_auto] max-lg:border-b max-sm:py-3 lg:sticky lg:top-0 lg:h-dvh lg:grid-rows-[auto_auto_1fr_auto] lg:overflow-y-auto lg:border-e">
        <div className="flex items-center gap-4 lg:grid lg:gap-3">
          <p className="font-serif text-2xl font-semibold">{t('title')}</p>
          {palette}
        </div>
        <div className="max-lg:order-last max-lg:col-span-2 lg:row-start-2 lg:mt-1">
          <DeskRail role={role} unreadMentions={unreadMentions} />
        </div>
        <div className="flex items-baseline gap-x-4 gap-y-3 max-lg:flex-wrap max-lg:justify-end lg:row-start-4 lg:grid">
          {clock && <DeskClocks {...clock} />}
          <form
            action={signOut}
            className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm text-ink-muted lg:grid"
          >
            <a className="underline max-sm:sr-only max-sm:focus:not-sr-only" href="/account">
              {t('signedInAs', { name, role })}
            </a>
            <button type="submit" className="min-h-6 justify-self-start underline pointer-coarse:min-h-11">
              {t('signOut')}
            </button>
          </form>
        </div>
      </header>
      <main id="content" className="px-5 py-6 lg:px-8">
        {children}
      </main>
    </div>
  )
}
