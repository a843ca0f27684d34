'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SelectField } from '@/components/forms/select-field'
import { ArticleKind, Role } from '@/lib/platform/db/generated/enums'
import { SomeOf } from './some-of'

export interface EditionChoice {
  id: string
  name: string
}

interface Props {
  editions: EditionChoice[]
  role?: Role
  editionIds?: string[]
  sections?: ArticleKind[]
}

const ROLES = Object.values(Role)

/** A role, and the editions and sections that it is for. */
export function RightsFields({ editions, role: before = 'contributor', editionIds = [], sections = [] }: Props) {
  const t = useTranslations('users')
  const kindName = useTranslations('desk.kind')
  const [role, setRole] = useState<string>(before)
  return (
    <>
      <SelectField
        label={t('rights.role')}
        name="role"
        value={role}
        onChange={(event) => setRole(event.target.value)}
        options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
      />
      <p className="-mt-2 text-sm text-ink-muted">{t('rights.roleHint', { role })}</p>
      {role !== 'administrator' && (
        <div className="grid gap-2">
          <SomeOf
            name="editionIds"
            label={t('rights.editions')}
            choices={editions.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={editionIds}
          />
          <SomeOf
            name="sections"
            label={t('rights.sections')}
            choices={Object.values(ArticleKind).map((value) => ({ value, label: kindName(value) }))}
            chosen={sections}
          />
          <p className="text-sm text-ink-muted">{t('rights.scopeHint')}</p>
        </div>
      )}
    </>
  )
}
