'use client'

import { useTranslations } from 'next-intl'
import { FormSection } from '@/components/editorial/record/form-section'
import { useRowWords } from '@/components/editorial/record/use-row-words'
import { RowsField } from '@/components/forms/rows-field'
import { wallClock } from '@/lib/core/time-zone'
import type { SessionValue } from '@/lib/sessions/schema'
import { PersonRow } from './person-row'
import type { SessionPart } from './session-record'

const BLANK: SessionValue['people'][number] = {
  ...{ speakerId: '', role: 'speaker', attendance: 'announced' },
  ...{ title: null, organisationName: null, organisationId: null },
}

/** Who takes part, in the order of the page, each with role and office as of that day. */
export function PeopleFields({ record, choices, names, learn }: SessionPart) {
  const t = useTranslations('programme.session')
  const rowWords = useRowWords()
  const { value, set } = record
  return (
    <FormSection title={t('who')}>
      <RowsField
        label={t('people')}
        ordered
        rows={value.people}
        blank={BLANK}
        words={rowWords(t('addPerson'))}
        name={({ speakerId }) => names[speakerId] ?? t('nobody')}
        onChange={(people) => set({ people })}
      >
        {(person, change, index) => (
          <PersonRow
            person={person}
            change={change}
            index={index}
            record={record}
            names={names}
            learn={learn}
            day={dayOf(value, choices.zone)}
          />
        )}
      </RowsField>
      <p>
        <a className="text-accent underline" href="/desk/people/new" target="_blank" rel="noreferrer">
          {t('newPerson')}
        </a>
      </p>
    </FormSection>
  )
}

function dayOf({ startsAt, day }: SessionValue, zone: string): string | null {
  const start = startsAt === null ? NaN : Date.parse(startsAt)
  return Number.isNaN(start) ? day : wallClock(new Date(start), zone).day
}
