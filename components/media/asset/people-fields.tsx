'use client'

import { useTranslations } from 'next-intl'
import type { LookupChoice } from '@/components/forms/lookup-field'
import { LookupListField } from '@/components/forms/lookup-list-field'
import type { AssetFields } from './asset-fields'

interface Props {
  fields: AssetFields
  suggested: LookupChoice[]
  change: (part: Partial<AssetFields>) => void
}

/** Who is in the picture. The names that its file gives are offered; nobody is taken for somebody by name alone. */
export function PeopleFields({ fields: { people }, suggested, change }: Props) {
  const t = useTranslations('library.asset')
  const open = suggested.filter(({ id }) => !people.some((person) => person.id === id))
  return (
    <div className="grid gap-3">
      <LookupListField
        label={t('people')}
        placeholder={t('peoplePlaceholder')}
        noMatch={t('noMatch')}
        failed={t('lookupFailed')}
        removeLabel={(name) => t('removePerson', { name })}
        source="/api/desk/lookup/speakers"
        value={people}
        onChange={(chosen) => change({ people: chosen })}
      />
      {open.length > 0 && (
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
          {t('suggested')}
          {open.map((person) => (
            <button
              key={person.id}
              type="button"
              className="min-h-6 text-accent underline"
              aria-label={t('addPerson', { name: person.label })}
              onClick={() => change({ people: [...people, person] })}
            >
              {person.label}
            </button>
          ))}
        </p>
      )}
    </div>
  )
}
