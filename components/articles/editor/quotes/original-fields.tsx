'use client'

import { useTranslations } from 'next-intl'
import { TextAreaField } from '@/components/forms/text-area-field'
import type { QuoteAttribution } from '@/lib/articles/content'
import { UNDETERMINED } from '@/lib/articles/languages'
import { LanguageField } from '../../language-field'

type Original = QuoteAttribution['original']

/** The words in the language in which they were spoken. */
export function OriginalFields({ original, onChange }: { original: Original; onChange: (original: Original) => void }) {
  const t = useTranslations('desk.quote')
  return (
    <>
      <TextAreaField
        label={t('original')}
        value={original?.text ?? ''}
        lang={original?.language}
        dir="auto"
        onChange={({ target: { value: text } }) =>
          onChange(text ? { language: original?.language ?? UNDETERMINED, text } : null)
        }
      />
      {original && (
        <LanguageField
          label={t('originalLanguage')}
          own={original.language}
          value={original.language}
          onChange={(event) => onChange({ ...original, language: event.target.value })}
        />
      )}
    </>
  )
}
