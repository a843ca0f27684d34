'use client'

import { useTranslations } from 'next-intl'
import { RecordFrame } from '@/components/editorial/record/record-frame'
import { useIssueWords } from '@/components/editorial/record/use-issue-words'
import { useRecord, type SaveRecord } from '@/components/editorial/record/use-record'
import { TextAreaField } from '@/components/forms/text-area-field'
import { TextField } from '@/components/forms/text-field'
import type { TopicValue } from '@/lib/topics/schema'

interface Props {
  given: TopicValue
  version: number | null
  save: SaveRecord<TopicValue>
}

/** What sessions and stories are about: its name, what is meant, its address. */
export function TopicForm({ given, version, save }: Props) {
  const t = useTranslations('people.topic')
  const records = useTranslations('records')
  const words = useIssueWords()
  const record = useRecord<TopicValue>({
    ...{ given, version, save },
    ...(version === null && { next: (id: string) => `/desk/topics/${id}` }),
  })
  const { value, set, issue } = record
  const labels = { name: t('name'), description: t('description'), slug: t('slug') }
  return (
    <RecordFrame
      record={record}
      labels={labels}
      show={(field, of) => of[field] ?? ''}
      submit={t(version === null ? 'create' : 'save')}
    >
      <div className="grid max-w-2xl gap-4">
        <TextField
          label={labels.name}
          required
          maxLength={120}
          value={value.name}
          error={words(issue('name'))}
          onChange={(event) => set({ name: event.target.value })}
        />
        <TextAreaField
          label={labels.description}
          maxLength={2000}
          value={value.description ?? ''}
          error={words(issue('description'))}
          onChange={(event) => set({ description: event.target.value || null })}
        />
        {version !== null && (
          <TextField
            label={labels.slug}
            hint={records('addressHint')}
            maxLength={80}
            value={value.slug ?? ''}
            error={words(issue('slug'))}
            onChange={(event) => set({ slug: event.target.value || null })}
          />
        )}
      </div>
    </RecordFrame>
  )
}
