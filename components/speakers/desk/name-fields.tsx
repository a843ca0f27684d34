'use client'

import { useTranslations } from 'next-intl'
import { FormSection } from '@/components/editorial/record/form-section'
import { useIssueWords } from '@/components/editorial/record/use-issue-words'
import { TextField } from '@/components/forms/text-field'
import { sortNameOf } from '@/lib/speakers/names'
import { AlikeList } from './alike-list'
import type { SpeakerPart } from './speaker-part'

/** The name as printed and its parts; who is on record already is shown while it is typed. */
export function NameFields({ record, speakerId }: SpeakerPart) {
  const t = useTranslations('people.form')
  const words = useIssueWords()
  const { value, set, issue } = record
  const field = (name: 'givenName' | 'familyName' | 'honorific' | 'style', hint?: string) => (
    <TextField
      label={t(name)}
      hint={hint}
      maxLength={200}
      value={value[name] ?? ''}
      error={words(issue(name))}
      onChange={(event) => set({ [name]: event.target.value || null })}
    />
  )
  return (
    <FormSection title={t('sections.name')}>
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        required
        maxLength={200}
        value={value.name}
        error={words(issue('name'))}
        onChange={(event) => set({ name: event.target.value })}
      />
      {(speakerId === null || record.dirty) && <AlikeList name={value.name} not={speakerId} />}
      <div className="grid gap-4 sm:grid-cols-2">
        {field('givenName')}
        {field('familyName')}
        {field('honorific', t('honorificHint'))}
        {field('style', t('styleHint'))}
        <TextField
          label={t('sortName')}
          hint={t('sortHint')}
          maxLength={200}
          placeholder={sortNameOf(value)}
          value={value.sortName ?? ''}
          error={words(issue('sortName'))}
          onChange={(event) => set({ sortName: event.target.value || null })}
        />
      </div>
    </FormSection>
  )
}
