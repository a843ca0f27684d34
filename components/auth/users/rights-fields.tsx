'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SelectField } from '@/components/forms/select-field'
import { Role } from '@/lib/platform/db/generated/enums'

export interface EditionChoice {
  id: string
  name: string
}

interface Props {
  editions: EditionChoice[]
  role?: Role
  editionIds?: string[]
}

const ROLES = Object.values(Role)

/** A role, and the editions that it is for. */
export function RightsFields({ editions, role: before = 'contributor', editionIds = [] }: Props) {
  const t = useTranslations('users')
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
        <details className="grid gap-2" open={editionIds.length > 0}>
          <summary className="min-h-6 cursor-pointer text-sm font-medium text-ink-muted">
            {t('rights.editions')}
          </summary>
          <fieldset className="mt-2 grid max-h-60 gap-1 overflow-auto rounded-sm border border-rule p-2.5">
            <legend className="sr-only">{t('rights.editions')}</legend>
            {editions.map(({ id, name }) => (
              <label key={id} className="flex min-h-6 items-baseline gap-2">
                <input type="checkbox" name="editionIds" value={id} defaultChecked={editionIds.includes(id)} />
                {name}
              </label>
            ))}
          </fieldset>
        </details>
      )}
    </>
  )
}
