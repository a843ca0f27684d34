import './desk.css'
import './together.css'
import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { DeskFrame } from '@/components/editorial/desk-frame'
import { signOutAction } from '@/lib/auth/actions'
import { requireViewer } from '@/lib/auth/session'
import { countUnreadMentions } from '@/lib/comments/desk-queries/mentions'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk.frame')
  return { title: { default: t('title'), template: `%s · ${t('title')}` }, robots: { index: false } }
}

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer()
  if (viewer.kind !== 'user') throw new Error('The desk is for people.')
  const [
    { blocks, checks, comments, desk, forecast, history, intake, kinds, newsroom, presence, preview, verbs, writing },
    unreadMentions,
  ] = await Promise.all([getMessages(), countUnreadMentions()])
  return (
    <NextIntlClientProvider
      messages={{
        blocks,
        checks,
        comments,
        desk,
        forecast,
        history,
        intake,
        kinds,
        newsroom,
        presence,
        preview,
        verbs,
        writing,
      }}
    >
      <DeskFrame name={viewer.name} role={viewer.role} unreadMentions={unreadMentions} signOut={signOutAction}>
        {children}
      </DeskFrame>
    </NextIntlClientProvider>
  )
}
