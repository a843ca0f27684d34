'use client'

import { useTranslations } from 'next-intl'
import { LookupField } from '@/components/forms/lookup-field'
import { LookupListField } from '@/components/forms/lookup-list-field'
import { useKnownNames } from './names-context'

interface Props {
  label: string
  kind: 'speakers' | 'sessions' | 'topics' | 'organisations' | 'editions'
}

/** One thing that the portal knows, kept by its id. */
export function ReferenceField({
  value,
  onChange,
  ...props
}: Props & { value: string | null; onChange: (id: string | null) => void }) {
  const names = useKnownNames()
  return (
    <LookupField
      {...useLookup(props)}
      value={value ? names.choice(value) : null}
      onChange={(choice) => {
        if (choice) names.remember(choice)
        onChange(choice?.id ?? null)
      }}
    />
  )
}

/** Several things that the portal knows, kept by their ids. */
export function ReferencesField({
  value,
  onChange,
  ...props
}: Props & { value: string[]; onChange: (ids: string[]) => void }) {
  const t = useTranslations('desk.panel')
  const names = useKnownNames()
  return (
    <LookupListField
      {...useLookup(props)}
      removeLabel={(name) => t('remove', { name })}
      value={value.map(names.choice)}
      onChange={(choices) => {
        choices.forEach(names.remember)
        onChange(choices.map(({ id }) => id))
      }}
    />
  )
}

function useLookup({ label, kind }: Props) {
  const t = useTranslations('desk.panel')
  return {
    label,
    source: `/api/desk/lookup/${kind}`,
    placeholder: t('lookupHint'),
    noMatch: t('noMatch'),
    failed: t('lookupFailed'),
  }
}
