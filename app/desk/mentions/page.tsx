import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MentionList } from '@/components/articles/comments/mention-list'
import { readMentionsAction } from '@/lib/comments/actions'
import { listMentions } from '@/lib/comments/desk-queries/mentions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('comments.mentions')
  return { title: t('title') }
}

export default async function MentionsPage() {
  const [mentions, t] = await Promise.all([listMentions(), getTranslations('comments.mentions')])
  return (
    <div className="grid gap-5">
      <h1 className="font-serif text-3xl font-semibold">{t('heading')}</h1>
      <MentionList mentions={mentions} markRead={readMentionsAction} />
    </div>
  )
}
