import { useTranslations } from 'next-intl'
import { LookupField } from '@/components/forms/lookup-field'
import { LanguageField } from '../../language-field'
import type { VerbFields } from './verb-actions'

interface Props {
  fields: VerbFields
  onChange: (part: Partial<VerbFields>) => void
}

/** The language of the story, and what it was translated from. */
export function LanguageFields({ fields: { language, original }, onChange }: Props) {
  const t = useTranslations('verbs.field')
  return (
    <>
      <LanguageField own={language} value={language} onChange={(event) => onChange({ language: event.target.value })} />
      <LookupField
        label={t('translationOf')}
        source="/api/desk/lookup/stories"
        placeholder={t('storyHint')}
        noMatch={t('noStory')}
        failed={t('lookupFailed')}
        value={original}
        onChange={(choice) => onChange({ original: choice })}
      />
    </>
  )
}
