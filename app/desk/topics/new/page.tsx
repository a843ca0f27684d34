import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TopicForm } from '@/components/topics/desk/topic-form'
import { requirePermission } from '@/lib/auth/session'
import { saveTopicAction } from '@/lib/topics/actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people.topic')
  return { title: t('new') }
}

export default async function NewTopicPage() {
  await requirePermission('reference.edit')
  const t = await getTranslations('people.topic')
  return (
    <div className="grid gap-6">
      <h1 className="font-serif text-3xl font-semibold">{t('new')}</h1>
      <TopicForm
        given={{ name: '', slug: null, description: null }}
        version={null}
        save={saveTopicAction.bind(null, null)}
      />
    </div>
  )
}
