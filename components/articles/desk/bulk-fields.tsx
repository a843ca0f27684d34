'use client'

import { useTranslations } from 'next-intl'
import { MomentFields } from '@/components/editorial/moment-fields'
import { SelectField } from '@/components/forms/select-field'
import type { BulkVerb } from '@/lib/articles/bulk-verbs'
import type { BulkState } from './bulk-outcomes'

export interface BulkChoices {
  /** The zone in which a time is set first. */
  zone: string
  editions: readonly { value: string; label: string }[]
  topics: readonly { value: string; label: string }[]
}

interface Props {
  verb: BulkVerb
  choices: BulkChoices
  typed: BulkState['typed']
}

/** What a verb needs to know beside the stories. */
export function BulkFields({ verb, choices, typed }: Props) {
  const t = useTranslations('newsroom.bulk.field')
  const none = { value: '', label: t('choose') }
  switch (verb) {
    case 'schedule':
      return <MomentFields labels={{ time: t('time'), zone: t('zone') }} time={typed.time} zone={typed.zone} />
    case 'set-edition':
      return (
        <SelectField
          label={t('edition')}
          name="editionId"
          required
          defaultValue={typed.editionId}
          options={[none, ...choices.editions]}
        />
      )
    case 'add-topic':
      return (
        <SelectField
          label={t('topic')}
          name="topicId"
          required
          defaultValue={typed.topicId}
          options={[none, ...choices.topics]}
        />
      )
    default:
      return null
  }
}
