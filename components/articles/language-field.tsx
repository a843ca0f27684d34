'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { SelectField } from '@/components/forms/select-field'
import { OFFERED_LANGUAGES, UNDETERMINED } from '@/lib/articles/languages'
import { collator, languageName } from '@/lib/i18n/format'

interface Props extends Omit<ComponentProps<typeof SelectField>, 'label' | 'options'> {
  /** "Language" unless it has to be told from another one. */
  label?: string
  /** The one that stands, which is offered even where the desk does not offer it by itself. */
  own?: string
}

/** In which language a story is written, or words were said. */
export function LanguageField({ label, own, ...select }: Props) {
  const t = useTranslations('verbs.field')
  const locale = useLocale()
  const options = [...new Set([...OFFERED_LANGUAGES, ...(own ? [own] : [])])]
    .map((value) => ({ value, label: value === UNDETERMINED ? t('languageUnsaid') : languageName(locale, value) }))
    .sort((a, b) => collator(locale).compare(a.label, b.label))
  return <SelectField label={label ?? t('language')} options={options} {...select} />
}
