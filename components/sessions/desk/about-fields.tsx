'use client'

import { useTranslations } from 'next-intl'
import { FormSection } from '@/components/editorial/record/form-section'
import { useIssueWords } from '@/components/editorial/record/use-issue-words'
import { SelectField } from '@/components/forms/select-field'
import { TextAreaField } from '@/components/forms/text-area-field'
import { TextField } from '@/components/forms/text-field'
import { SessionType } from '@/lib/platform/db/generated/enums'
import type { SessionPart } from './session-record'

/** Title, kind, language and abstract of a session. */
export function AboutFields({ record, choices }: SessionPart) {
  const t = useTranslations('programme.session')
  const types = useTranslations('sessions.type')
  const words = useIssueWords()
  const { value, set, issue } = record
  return (
    <FormSection title={t('about')}>
      <TextField
        label={t('title')}
        required
        maxLength={300}
        value={value.title}
        error={words(issue('title'))}
        onChange={(event) => set({ title: event.target.value })}
      />
      <label className="flex flex-wrap items-baseline gap-x-2">
        <input
          type="checkbox"
          checked={value.titleOfficial}
          onChange={(event) => set({ titleOfficial: event.target.checked })}
        />
        {t('titleOfficial')}
        <span className="text-sm text-ink-muted">{t('titleOfficialHint')}</span>
      </label>
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField
          label={t('type')}
          value={value.type}
          options={Object.values(SessionType).map((type) => ({ value: type, label: types(type) }))}
          onChange={(event) => set({ type: event.target.value as SessionType })}
        />
        <SelectField
          label={t('track')}
          value={value.trackId ?? ''}
          error={words(issue('trackId'))}
          options={[
            { value: '', label: t('none') },
            ...choices.tracks.map(({ id, name }) => ({ value: id ?? '', label: name })),
          ]}
          onChange={(event) => set({ trackId: event.target.value || null })}
        />
        <TextField
          label={t('language')}
          hint={t('languageHint')}
          maxLength={35}
          value={value.language ?? ''}
          error={words(issue('language'))}
          onChange={(event) => set({ language: event.target.value })}
        />
      </div>
      <TextAreaField
        label={t('abstract')}
        maxLength={20_000}
        value={value.abstract ?? ''}
        error={words(issue('abstract'))}
        onChange={(event) => set({ abstract: event.target.value })}
      />
    </FormSection>
  )
}
