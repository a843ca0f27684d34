'use client'

import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/forms/select-field'
import { SavedTime } from '@/components/editorial/saved-time'
import type { QuoteAttribution } from '@/lib/articles/content'

const VERIFICATIONS = ['unverified', 'verified', 'disputed'] as const

interface Props {
  quote: QuoteAttribution
  onChange: (part: Pick<QuoteAttribution, 'verification' | 'checked'>) => void
}

/** Whether the words were compared with a recording, by whom and when. The portal signs with the next save. */
export function VerificationField({ quote, onChange }: Props) {
  const t = useTranslations('desk.quote')
  const ofWriting = useTranslations('writing.quote')
  const { verification, checked } = quote
  return (
    <>
      <SelectField
        label={t('verification')}
        value={verification}
        options={VERIFICATIONS.map((each) => ({ value: each, label: t(each) }))}
        onChange={(event) =>
          onChange({ verification: event.target.value as QuoteAttribution['verification'], checked: null })
        }
      />
      {verification === 'verified' && checked && (
        <p className="text-sm text-ink-muted">
          {ofWriting('checkedBy', { name: checked.by })} <SavedTime at={new Date(checked.at)} />
        </p>
      )}
    </>
  )
}
