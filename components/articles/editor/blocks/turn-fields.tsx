'use client'

import { TextField } from '@/components/forms/text-field'
import { ReferenceField } from '../reference-field'

interface Props {
  label: string
  /** What to call the second field, for somebody without a name or a page here. */
  otherwise: string
  hint: string
  personId: string | null
  name: string | null
  onChange: (who: { personId: string | null; name: string | null }) => void
}

/** Who speaks: somebody whom the portal knows, or a role or an outlet by its name. */
export function TurnFields({ label, otherwise, hint, personId, name, onChange }: Props) {
  return (
    <div className="grid gap-2 sm:grid-cols-2">
      <ReferenceField
        label={label}
        kind="speakers"
        value={personId}
        onChange={(chosen) => onChange({ personId: chosen, name })}
      />
      {!personId && (
        <TextField
          label={otherwise}
          placeholder={hint}
          value={name ?? ''}
          onChange={(event) => onChange({ personId, name: event.target.value || null })}
        />
      )}
    </div>
  )
}
