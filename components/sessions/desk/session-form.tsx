'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { RecordFrame } from '@/components/editorial/record/record-frame'
import { useRecord, type SaveRecord } from '@/components/editorial/record/use-record'
import type { SessionValue } from '@/lib/sessions/schema'
import { AboutFields } from './about-fields'
import { MoreFields } from './more-fields'
import { PeopleFields } from './people-fields'
import { StatusFields } from './status-fields'
import { useShowSession } from './use-show-session'
import { WhenFields } from './when-fields'
import type { SessionChoices, SessionRecord } from './session-record'

interface Props {
  given: SessionValue
  /** Null for a new session. */
  version: number | null
  save: SaveRecord<SessionValue>
  choices: SessionChoices
  /** Names of the people, organisations and topics that the session names, by id. */
  names: Record<string, string>
}

/** All that the desk decides about a session, in one form that needs no mouse. */
export function SessionForm({ given, version, save, choices, names: givenNames }: Props) {
  const t = useTranslations('programme.session')
  const [names, setNames] = useState(givenNames)
  const record: SessionRecord = useRecord({
    ...{ given, version, save },
    ...(version === null && { next: (id: string) => `/desk/sessions/${id}` }),
  })
  const { labels, show } = useShowSession(choices, names)
  const shared = {
    ...{ record, choices, names },
    learn: (id: string, name: string) => setNames((known) => ({ ...known, [id]: name })),
  }
  return (
    <RecordFrame record={record} labels={labels} show={show} submit={t(version === null ? 'create' : 'save')}>
      <AboutFields {...shared} />
      <WhenFields {...shared} />
      <StatusFields {...shared} />
      <PeopleFields {...shared} />
      <MoreFields {...shared} />
    </RecordFrame>
  )
}
