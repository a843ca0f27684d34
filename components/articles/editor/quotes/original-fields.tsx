'use client'

import { useTranslations } from 'next-intl'
import { TextAreaField } from '@/components/forms/text-area-field'
import { TextField } from '@/components/forms/text-field'
import type { QuoteAttribution } from '@/lib/articles/content'

type Original = QuoteAttribution['original']

/** The words in the language in which they were spoken. */
export function OriginalFields({ original, onChange }: { original: Original; onChange: (original: Original) => void }) {
  const t = useTranslations('desk.quote')
  return (
    <>
      <TextAreaField
        label={t('original')}
        value={original?.text ?? ''}
        onChange={(event) =>
          onChange(event.target.value ? { language: 'fr', ...original, text: event.target.value } : null)
        }
      />
      {original && (
        <TextField
          label={t('originalLanguage')}
          value={original.language}
          onChange={(event) => onChange({ ...original, language: event.target.value })}
        />
      )}
    </>
  )
}
