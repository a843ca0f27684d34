'use client'

import { useTranslations } from 'next-intl'
import { FormSection } from '@/components/editorial/record/form-section'
import { useIssueWords } from '@/components/editorial/record/use-issue-words'
import { useRowWords } from '@/components/editorial/record/use-row-words'
import { LookupField } from '@/components/forms/lookup-field'
import { RowsField } from '@/components/forms/rows-field'
import { TextField } from '@/components/forms/text-field'
import type { SpeakerPart } from './speaker-part'

interface Props extends SpeakerPart {
  names: Record<string, string>
  learn: (id: string, name: string) => void
}

const BLANK = { title: null, organisationName: null, organisationId: null, since: null, until: null }

/** What somebody was, at which organisation, from when to when: sessions propose the office of their day from it. */
export function OfficeFields({ record, names, learn }: Props) {
  const t = useTranslations('people.form')
  const records = useTranslations('records')
  const words = useIssueWords()
  const rowWords = useRowWords()
  const { value, set, issue } = record
  return (
    <FormSection title={t('sections.offices')}>
      <RowsField
        label={t('offices')}
        ordered
        rows={value.offices}
        blank={BLANK}
        words={rowWords(t('addOffice'))}
        name={({ title, organisationName }) => title ?? organisationName ?? t('office')}
        onChange={(offices) => set({ offices })}
      >
        {(office, change, index) => {
          const text = (field: 'title' | 'organisationName' | 'since' | 'until', label: string, hint?: string) => (
            <TextField
              label={label}
              hint={hint}
              maxLength={field === 'since' || field === 'until' ? 10 : 300}
              value={office[field] ?? ''}
              error={words(issue(`offices.${String(index)}.${field}`))}
              onChange={(event) => change({ [field]: event.target.value || null })}
            />
          )
          const { organisationId } = office
          return (
            <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
              {text('title', t('officeTitle'))}
              {text('organisationName', t('organisation'))}
              <LookupField
                label={t('organisationRecord')}
                placeholder={records('search')}
                noMatch={records('noMatch')}
                failed={records('lookupFailed')}
                source="/api/desk/lookup/organisations"
                value={organisationId ? { id: organisationId, label: names[organisationId] ?? '', hint: null } : null}
                onChange={(choice) => {
                  if (choice) learn(choice.id, choice.label)
                  change({
                    organisationId: choice?.id ?? null,
                    ...(choice && !office.organisationName && { organisationName: choice.label }),
                  })
                }}
              />
              <div className="grid grid-cols-2 gap-4">
                {text('since', t('since'), t('dateHint'))}
                {text('until', t('until'))}
              </div>
            </div>
          )
        }}
      </RowsField>
    </FormSection>
  )
}
