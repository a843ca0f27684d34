'use client'

import { useTranslations } from 'next-intl'
import { RecordFrame } from '@/components/editorial/record/record-frame'
import { useIssueWords } from '@/components/editorial/record/use-issue-words'
import { useRecord, type SaveRecord } from '@/components/editorial/record/use-record'
import { useRowWords } from '@/components/editorial/record/use-row-words'
import { useCountryOptions } from '@/components/forms/country-options'
import { RowsField } from '@/components/forms/rows-field'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import type { OrganisationValue } from '@/lib/organisations/schema'

interface Props {
  given: OrganisationValue
  version: number | null
  save: SaveRecord<OrganisationValue>
}

/** A ministry, institute, company or medium: its names, where it is, its site and its address. */
export function OrganisationForm({ given, version, save }: Props) {
  const t = useTranslations('people.organisation')
  const records = useTranslations('records')
  const words = useIssueWords()
  const rowWords = useRowWords()
  const countries = useCountryOptions(records('none'))
  const record = useRecord<OrganisationValue>({
    ...{ given, version, save },
    ...(version === null && { next: (id: string) => `/desk/organisations/${id}` }),
  })
  const { value, set, issue } = record
  const labels = {
    ...{ name: t('name'), abbreviation: t('abbreviation'), country: t('country'), website: t('website') },
    ...{ slug: t('slug'), names: t('names') },
  }
  const text = (field: 'abbreviation' | 'website' | 'slug', hint?: string) => (
    <TextField
      label={labels[field]}
      hint={hint}
      maxLength={field === 'website' ? 2000 : 80}
      value={value[field] ?? ''}
      error={words(issue(field))}
      onChange={(event) => set({ [field]: event.target.value || null })}
    />
  )
  return (
    <RecordFrame
      record={record}
      labels={labels}
      show={(field, of) => (field === 'names' ? of.names.map((name) => name.value).join('\n') : (of[field] ?? ''))}
      submit={t(version === null ? 'create' : 'save')}
    >
      <div className="grid max-w-3xl gap-4 sm:grid-cols-2">
        <div className="sm:col-span-2">
          <TextField
            label={labels.name}
            required
            maxLength={300}
            value={value.name}
            error={words(issue('name'))}
            onChange={(event) => set({ name: event.target.value })}
          />
        </div>
        {text('abbreviation')}
        <SelectField
          label={labels.country}
          value={value.country ?? ''}
          error={words(issue('country'))}
          options={countries}
          onChange={(event) => set({ country: event.target.value || null })}
        />
        {text('website')}
        {version !== null && text('slug', records('addressHint'))}
      </div>
      <div className="max-w-3xl">
        <RowsField
          label={labels.names}
          rows={value.names}
          blank={{ value: '', language: null }}
          words={rowWords(t('addName'))}
          name={(name) => name.value || t('otherName')}
          onChange={(names) => set({ names })}
        >
          {(name, change, index) => (
            <div className="grid gap-x-4 gap-y-2 sm:grid-cols-[minmax(0,1fr)_8rem]">
              <TextField
                label={t('otherName')}
                maxLength={300}
                dir="auto"
                value={name.value}
                error={words(issue(`names.${String(index)}.value`))}
                onChange={(event) => change({ value: event.target.value })}
              />
              <TextField
                label={t('language')}
                maxLength={35}
                value={name.language ?? ''}
                error={words(issue(`names.${String(index)}.language`))}
                onChange={(event) => change({ language: event.target.value || null })}
              />
            </div>
          )}
        </RowsField>
      </div>
    </RecordFrame>
  )
}
