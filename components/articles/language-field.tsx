'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { SelectField } from '@/components/forms/select-field'
import { STORY_LANGUAGES } from '@/lib/articles/languages'
import { collator, languageName } from '@/lib/i18n/format'

interface Props extends Omit<ComponentProps<typeof SelectField>, 'label' | 'options'> {
  /** The story's own, which is offered even where the editor does not know its marks. */
  own?: string
}

/** In which language a story is written. */
export function LanguageField({ own, ...select }: Props) {
  const t = useTranslations('verbs.field')
  const locale = useLocale()
  const options = [...new Set([...STORY_LANGUAGES, ...(own ? [own] : [])])]
    .map((value) => ({ value, label: languageName(locale, value) }))
    .sort((a, b) => collator(locale).compare(a.label, b.label))
  return <SelectField label={t('language')} options={options} {...select} />
}
