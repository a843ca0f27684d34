'use client'

import { useTranslations } from 'next-intl'
import { useIssueWords } from '@/components/editorial/record/use-issue-words'
import { LookupField } from '@/components/forms/lookup-field'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { useSearch } from '@/components/forms/use-search'
import { AppearanceRole, Attendance } from '@/lib/platform/db/generated/enums'
import type { SessionValue } from '@/lib/sessions/schema'
import type { SessionRecord } from './session-record'

type Person = SessionValue['people'][number]

/** An office that the portal knows of somebody, the likeliest first. */
interface KnownOffice {
  title: string | null
  organisationName: string | null
  organisationId: string | null
}

interface Props {
  person: Person
  change: (part: Partial<Person>) => void
  index: number
  record: SessionRecord
  names: Record<string, string>
  learn: (id: string, name: string) => void
  day: string | null
}

/** Somebody in a session: who, in which role, and with which office on that day. */
export function PersonRow({ person, change, index, record, names, learn, day }: Props) {
  const t = useTranslations('programme.session')
  const records = useTranslations('records')
  const roles = useTranslations('sessions.role')
  const words = useIssueWords()
  const { speakerId, organisationId } = person
  const lookup = { placeholder: records('search'), noMatch: records('noMatch'), failed: records('lookupFailed') }
  const chosen = (id: string | null) => (id ? { id, label: names[id] ?? '', hint: null } : null)
  return (
    <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2 lg:grid-cols-4">
      <div className="sm:col-span-2">
        <LookupField
          {...lookup}
          label={t('person')}
          source="/api/desk/lookup/speakers"
          value={chosen(speakerId || null)}
          onChange={(choice) => {
            if (choice) learn(choice.id, choice.label)
            change({ speakerId: choice?.id ?? '' })
          }}
        />
        <p className="text-sm text-live empty:hidden">{words(record.issue(`people.${String(index)}.speakerId`))}</p>
      </div>
      <SelectField
        label={t('role')}
        value={person.role}
        options={Object.values(AppearanceRole).map((role) => ({ value: role, label: roles(role) }))}
        onChange={(event) => change({ role: event.target.value as AppearanceRole })}
      />
      <SelectField
        label={t('attendance')}
        value={person.attendance}
        options={Object.values(Attendance).map((each) => ({ value: each, label: t(`attendanceOf.${each}`) }))}
        onChange={(event) => change({ attendance: event.target.value as Attendance })}
      />
      <TextField
        label={t('office')}
        maxLength={300}
        value={person.title ?? ''}
        error={words(record.issue(`people.${String(index)}.title`))}
        onChange={(event) => change({ title: event.target.value || null })}
      />
      <TextField
        label={t('organisation')}
        maxLength={300}
        value={person.organisationName ?? ''}
        onChange={(event) => change({ organisationName: event.target.value || null })}
      />
      <div className="sm:col-span-2">
        <LookupField
          {...lookup}
          label={t('organisationRecord')}
          source="/api/desk/lookup/organisations"
          value={chosen(organisationId)}
          onChange={(choice) => {
            if (choice) learn(choice.id, choice.label)
            change({
              organisationId: choice?.id ?? null,
              ...(choice && !person.organisationName && { organisationName: choice.label }),
            })
          }}
        />
      </div>
      {speakerId && !person.title && !person.organisationName && (
        <KnownOffices speakerId={speakerId} day={day} onUse={change} />
      )}
    </div>
  )
}

function KnownOffices({ speakerId, day, onUse }: { speakerId: string; day: string | null; onUse: Props['change'] }) {
  const t = useTranslations('programme.session')
  const query = new URLSearchParams({ speaker: speakerId, ...(day && { day }) })
  const offices = useSearch<KnownOffice>(`/api/desk/lookup/offices?${query.toString()}`)
  if (offices === null || offices === 'failed') return null
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm sm:col-span-2 lg:col-span-4">
      {offices.map((office, index) => (
        <button
          key={index}
          type="button"
          className="min-h-6 text-start text-accent underline pointer-coarse:min-h-11"
          onClick={() => onUse(office)}
        >
          {t('officeFrom', { office: [office.title, office.organisationName].filter(Boolean).join(', ') })}
        </button>
      ))}
    </p>
  )
}
