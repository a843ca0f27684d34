import './desk.css'
import './together.css'
import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SessionWatch } from '@/components/auth/session-watch'
import { DeskFrame } from '@/components/editorial/desk-frame'
import { Palette } from '@/components/search/palette'
import { signOutAction } from '@/lib/auth/actions/sign-in'
import { requirePermission } from '@/lib/auth/session'
import { countUnreadMentions } from '@/lib/comments/desk-queries/mentions'
import { currentTime } from '@/lib/core/clock'
import { getCurrentEdition } from '@/lib/editions/queries'

export const dynamic = 'force-dynamic'

// What the desk's own scripts say; the words of pages stay on the server.
const WORDS = [
  'account',
  'blocks',
  'checks',
  'comments',
  'desk',
  'forecast',
  'history',
  'intake',
  'kinds',
  'library',
  'materials',
  'newsroom',
  'palette',
  'people',
  'presence',
  'preview',
  'programme',
  'records',
  'sessions',
  'site',
  'users',
  'verbs',
  'writing',
] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk.frame')
  return { title: { default: t('title'), template: `%s · ${t('title')}` }, robots: { index: false } }
}

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const viewer = await requirePermission('desk.open')
  if (viewer.kind !== 'user') throw new Error('The desk is for people.')
  const [messages, unreadMentions, edition] = await Promise.all([
    getMessages(),
    countUnreadMentions(),
    getCurrentEdition(currentTime()),
  ])
  const clock = edition?.city && edition.timeZone ? { city: edition.city, zone: edition.timeZone } : null
  return (
    <NextIntlClientProvider messages={Object.fromEntries(WORDS.map((name) => [name, messages[name]]))}>
      <DeskFrame
        name={viewer.name}
        role={viewer.role}
        unreadMentions={unreadMentions}
        clock={clock}
        signOut={signOutAction}
        palette={<Palette />}
      >
        {children}
        <SessionWatch />
      </DeskFrame>
    </NextIntlClientProvider>
  )
}
