import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PeopleNav } from '@/components/speakers/desk/people-nav'
import { EmptyNote } from '@/components/ui/empty-note'
import { RowTable } from '@/components/ui/row-table'
import { may } from '@/lib/auth/policy'
import { requireViewer } from '@/lib/auth/session'
import { listTopics } from '@/lib/topics/queries'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people.topic')
  return { title: t('title') }
}

export default async function DeskTopicsPage() {
  const [viewer, topics, t] = await Promise.all([requireViewer(), listTopics(), getTranslations('people.topic')])
  const editable = may(viewer, 'reference.edit')
  return (
    <div className="grid gap-5">
      <h1 className="font-serif text-3xl font-semibold">{t('title')}</h1>
      <PeopleNav current="topics" />
      {editable && (
        <p>
          <a className="text-accent underline" href="/desk/topics/new">
            {t('new')}
          </a>
        </p>
      )}
      {topics.length === 0 ? (
        <EmptyNote>{t('empty')}</EmptyNote>
      ) : (
        <RowTable
          rows={topics}
          columns={[
            {
              key: 'name',
              heading: t('name'),
              isRowHeading: true,
              cell: ({ id, name }) =>
                editable ? (
                  <a className="font-medium wrap-anywhere hover:underline" href={`/desk/topics/${id}`}>
                    {name}
                  </a>
                ) : (
                  name
                ),
            },
            {
              key: 'sessions',
              heading: t('sessions'),
              look: 'w-24 tabular-nums',
              cell: ({ sessionCount }) => sessionCount,
            },
            { key: 'stories', heading: t('stories'), look: 'w-24 tabular-nums', cell: ({ storyCount }) => storyCount },
          ]}
        />
      )}
    </div>
  )
}
