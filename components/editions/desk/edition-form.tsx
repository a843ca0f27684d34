'use client'

import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { FormSection } from '@/components/editorial/record/form-section'
import { RecordFrame } from '@/components/editorial/record/record-frame'
import { useIssueWords } from '@/components/editorial/record/use-issue-words'
import { useRecord } from '@/components/editorial/record/use-record'
import { useRowWords } from '@/components/editorial/record/use-row-words'
import { useCountryOptions } from '@/components/forms/country-options'
import { RowsField } from '@/components/forms/rows-field'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import type { EditionValue } from '@/lib/editions/schema'
import type { Saving } from '@/lib/editorial/saving'
import { EditionStatus } from '@/lib/platform/db/generated/enums'

type Keep = 'clock' | 'instant'

interface Props {
  given: EditionValue
  version: number | null
  save: (keep: Keep, base: number | null, value: EditionValue) => Promise<Saving<EditionValue>>
  /** Where a new edition is found once it is saved. */
  next?: string
  series: readonly { id: string; name: string; abbreviation: string }[]
  venues: readonly { id: string; name: string; city: string }[]
}

/** All that the desk decides about an edition. */
export function EditionForm({ given, version, save, next, series, venues }: Props) {
  const t = useTranslations('programme.form')
  const words = useIssueWords()
  const rowWords = useRowWords()
  const [keep, setKeep] = useState<Keep>('clock')
  const record = useRecord<EditionValue>({
    ...{ given, version },
    save: (base, value) => save(keep, base, value),
    ...(next && { next: () => next }),
  })
  const { value, set, issue } = record
  const countries = useCountryOptions(t('none'))
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), [])
  const fields = ['seriesId', 'number', 'year', 'status', 'city', 'country', 'timeZone', 'startsOn'] as const
  const more = ['endsOn', 'datesNote', 'theme', 'participation', 'venueId', 'tracks'] as const
  const labels = Object.fromEntries([...fields, ...more].map((field) => [field, t(field)])) as Record<
    keyof EditionValue,
    string
  >
  const line = (field: 'city' | 'datesNote' | 'theme' | 'participation') => (
    <TextField
      label={labels[field]}
      maxLength={500}
      value={value[field] ?? ''}
      error={words(issue(field))}
      onChange={(event) => set({ [field]: event.target.value })}
    />
  )
  const number = (field: 'number' | 'year') => (
    <TextField
      label={labels[field]}
      type="number"
      required
      value={Number.isNaN(value[field]) ? '' : value[field]}
      error={words(issue(field))}
      onChange={(event) => set({ [field]: event.target.valueAsNumber })}
    />
  )
  const day = (field: 'startsOn' | 'endsOn') => (
    <TextField
      label={labels[field]}
      type="date"
      value={value[field] ?? ''}
      error={words(issue(field))}
      onChange={(event) => set({ [field]: event.target.value || null })}
    />
  )
  return (
    <RecordFrame
      record={record}
      labels={labels}
      show={(field, of) => showEdition(field, of, { series, venues })}
      submit={t(version === null ? 'create' : 'save')}
    >
      <FormSection title={t('about')}>
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
          <SelectField
            label={labels.seriesId}
            value={value.seriesId}
            error={words(issue('seriesId'))}
            options={[
              { value: '', label: t('none') },
              ...series.map(({ id, name, abbreviation }) => ({ value: id, label: `${name} (${abbreviation})` })),
            ]}
            onChange={(event) => set({ seriesId: event.target.value })}
          />
          {number('number')}
          {number('year')}
          <SelectField
            label={labels.status}
            value={value.status}
            options={Object.values(EditionStatus).map((each) => ({ value: each, label: t(`statusOf.${each}`) }))}
            onChange={(event) => set({ status: event.target.value as EditionStatus })}
          />
        </div>
        {line('theme')}
        {line('participation')}
      </FormSection>
      <FormSection title={t('place')}>
        <div className="grid gap-4 sm:grid-cols-2">
          {line('city')}
          <SelectField
            label={labels.country}
            value={value.country ?? ''}
            options={countries}
            onChange={(event) => set({ country: event.target.value || null })}
          />
          <SelectField
            label={labels.timeZone}
            value={value.timeZone ?? ''}
            error={words(issue('timeZone'))}
            options={[
              { value: '', label: t('timeZoneNone') },
              ...[...new Set([...(given.timeZone ? [given.timeZone] : []), ...zones, 'UTC'])].map((zone) => ({
                value: zone,
                label: zone,
              })),
            ]}
            onChange={(event) => set({ timeZone: event.target.value || null })}
          />
          <SelectField
            label={labels.venueId}
            value={value.venueId ?? ''}
            error={words(issue('venueId'))}
            options={[
              { value: '', label: t('none') },
              ...venues.map(({ id, name, city }) => ({ value: id, label: `${name}, ${city}` })),
            ]}
            onChange={(event) => set({ venueId: event.target.value || null })}
          />
        </div>
        {version !== null && given.timeZone && value.timeZone !== given.timeZone && (
          <SelectField
            label={t('keep')}
            value={keep}
            options={(['clock', 'instant'] as const).map((each) => ({ value: each, label: t(`keepOf.${each}`) }))}
            onChange={(event) => setKeep(event.target.value as Keep)}
          />
        )}
        <div className="grid gap-4 sm:grid-cols-2">
          {day('startsOn')}
          {day('endsOn')}
        </div>
        {line('datesNote')}
      </FormSection>
      <FormSection title={labels.tracks}>
        <RowsField
          label={labels.tracks}
          ordered
          rows={value.tracks}
          blank={{ id: null, name: '' }}
          words={rowWords(t('addTrack'))}
          name={({ name }) => name || t('track')}
          onChange={(tracks) => set({ tracks })}
        >
          {(track, change, index) => (
            <TextField
              label={t('track')}
              maxLength={200}
              value={track.name}
              error={words(issue(`tracks.${String(index)}.name`))}
              onChange={(event) => change({ name: event.target.value })}
            />
          )}
        </RowsField>
      </FormSection>
    </RecordFrame>
  )
}

function showEdition(
  field: keyof EditionValue,
  value: EditionValue,
  { series, venues }: Pick<Props, 'series' | 'venues'>,
): string {
  if (field === 'seriesId') return series.find(({ id }) => id === value.seriesId)?.name ?? ''
  if (field === 'venueId') return venues.find(({ id }) => id === value.venueId)?.name ?? ''
  if (field === 'tracks') return value.tracks.map(({ name }) => name).join('\n')
  return String(value[field] ?? '')
}
