'use client'

import { useTranslations } from 'next-intl'
import { FormSection } from '@/components/editorial/record/form-section'
import { useIssueWords } from '@/components/editorial/record/use-issue-words'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { SessionStatus } from '@/lib/platform/db/generated/enums'
import type { SessionPart } from './session-record'

/** Whether a session is held as announced, and what readers are told otherwise. */
export function StatusFields({ record, choices }: SessionPart) {
  const t = useTranslations('programme.session')
  const status = useTranslations('programme.status')
  const words = useIssueWords()
  const { value, set, issue } = record
  return (
    <FormSection title={t('status')}>
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField
          label={t('statusField')}
          hint={value.status === 'moved' ? t('movedHint') : undefined}
          value={value.status}
          options={Object.values(SessionStatus).map((each) => ({ value: each, label: status(each) }))}
          onChange={(event) => set({ status: event.target.value as SessionStatus })}
        />
        {value.status === 'replaced' && (
          <SelectField
            label={t('replacedBy')}
            value={value.replacedById ?? ''}
            error={words(issue('replacedById'))}
            options={[
              { value: '', label: t('none') },
              ...choices.sessions
                .filter(({ id }) => id !== choices.sessionId)
                .map(({ id, title }) => ({ value: id, label: title })),
            ]}
            onChange={(event) => set({ replacedById: event.target.value || null })}
          />
        )}
      </div>
      <TextField
        label={t('statusNote')}
        hint={t('statusNoteHint')}
        maxLength={500}
        value={value.statusNote ?? ''}
        error={words(issue('statusNote'))}
        onChange={(event) => set({ statusNote: event.target.value })}
      />
    </FormSection>
  )
}
