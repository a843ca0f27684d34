'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { RecordFrame } from '@/components/editorial/record/record-frame'
import { useRecord, type SaveRecord } from '@/components/editorial/record/use-record'
import type { Picture } from '@/lib/media/model'
import type { SpeakerValue } from '@/lib/speakers/schema'
import { AboutFields } from './about-fields'
import { NameFields } from './name-fields'
import { OfficeFields } from './office-fields'
import { VariantFields } from './variant-fields'

interface Props {
  /** Null for somebody new. */
  speakerId: string | null
  given: SpeakerValue
  version: number | null
  save: SaveRecord<SpeakerValue>
  /** Names of the organisations of the offices, by id. */
  names: Record<string, string>
  portrait: Picture | null
}

const FIELDS = [
  ...(['name', 'givenName', 'familyName', 'sortName', 'honorific', 'style', 'slug', 'country'] as const),
  ...(['wikidataId', 'website', 'biography', 'portraitId', 'variants', 'offices'] as const),
]

/** All that the desk decides about a person. */
export function SpeakerForm({ speakerId, given, version, save, names: givenNames, portrait }: Props) {
  const t = useTranslations('people.form')
  const [names, setNames] = useState(givenNames)
  const record = useRecord<SpeakerValue>({
    ...{ given, version, save },
    ...(version === null && { next: (id: string) => `/desk/people/${id}` }),
  })
  const labels = Object.fromEntries(FIELDS.map((field) => [field, t(field)])) as Record<keyof SpeakerValue, string>
  const part = { record, speakerId }
  return (
    <RecordFrame record={record} labels={labels} show={showSpeaker} submit={t(version === null ? 'create' : 'save')}>
      <NameFields {...part} />
      <VariantFields {...part} />
      <OfficeFields {...part} names={names} learn={(id, name) => setNames((known) => ({ ...known, [id]: name }))} />
      <AboutFields {...part} portrait={portrait} />
    </RecordFrame>
  )
}

function showSpeaker(field: keyof SpeakerValue, value: SpeakerValue): string {
  if (field === 'variants') return value.variants.map((variant) => variant.value).join('\n')
  if (field === 'offices')
    return value.offices
      .map(({ title, organisationName, since, until }) =>
        [title, organisationName, [since, until].filter(Boolean).join('–')].filter(Boolean).join(', '),
      )
      .join('\n')
  return value[field] ?? ''
}
