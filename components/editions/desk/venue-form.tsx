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
import type { VenueValue } from '@/lib/editions/schema'

interface Props {
  given: VenueValue
  version: number | null
  save: SaveRecord<VenueValue>
}

/** A building and its rooms, in the order in which the programme shows them. */
export function VenueForm({ given, version, save }: Props) {
  const t = useTranslations('programme.venue')
  const words = useIssueWords()
  const rowWords = useRowWords()
  const countries = useCountryOptions('–')
  const record = useRecord<VenueValue>({
    ...{ given, version, save },
    ...(version === null && { next: (id: string) => `/desk/venues/${id}` }),
  })
  const { value, set, issue } = record
  const labels = { name: t('name'), city: t('city'), country: t('country'), rooms: t('rooms') }
  return (
    <RecordFrame
      record={record}
      labels={labels}
      show={(field, of) => (field === 'rooms' ? of.rooms.map(({ name }) => name).join('\n') : of[field])}
      submit={t(version === null ? 'create' : 'save')}
    >
      <div className="grid max-w-4xl gap-4 sm:grid-cols-3">
        <TextField
          label={labels.name}
          required
          maxLength={200}
          value={value.name}
          error={words(issue('name'))}
          onChange={(event) => set({ name: event.target.value })}
        />
        <TextField
          label={labels.city}
          required
          maxLength={200}
          value={value.city}
          error={words(issue('city'))}
          onChange={(event) => set({ city: event.target.value })}
        />
        <SelectField
          label={labels.country}
          value={value.country}
          error={words(issue('country'))}
          options={countries}
          onChange={(event) => set({ country: event.target.value })}
        />
      </div>
      <div className="max-w-3xl">
        <RowsField
          label={labels.rooms}
          ordered
          rows={value.rooms}
          blank={{ id: null, name: '' }}
          words={rowWords(t('addRoom'))}
          name={({ name }) => name || t('room')}
          onChange={(rooms) => set({ rooms })}
        >
          {(room, change, index) => (
            <TextField
              label={t('room')}
              maxLength={200}
              value={room.name}
              error={words(issue(`rooms.${String(index)}.name`))}
              onChange={(event) => change({ name: event.target.value })}
            />
          )}
        </RowsField>
      </div>
    </RecordFrame>
  )
}
