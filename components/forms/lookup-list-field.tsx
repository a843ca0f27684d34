'use client'

import { LookupField, type LookupChoice } from './lookup-field'

interface Props {
  label: string
  placeholder?: string
  noMatch: string
  failed: string
  /** Tells what the button beside a chosen name does. */
  removeLabel: (name: string) => string
  source: string
  value: LookupChoice[]
  onChange: (choices: LookupChoice[]) => void
}

/** Several choices of what the portal knows, in the order in which they were made. */
export function LookupListField({ value, onChange, removeLabel, ...field }: Props) {
  return (
    <div className="grid gap-1.5">
      <LookupField
        {...field}
        key={value.length}
        value={null}
        onChange={(choice) => {
          if (choice && !value.some(({ id }) => id === choice.id)) onChange([...value, choice])
        }}
      />
      {value.length > 0 && (
        <ul className="grid gap-1">
          {value.map((choice) => (
            <li key={choice.id} className="flex items-baseline justify-between gap-2 border-b border-rule pb-1 text-sm">
              <span>{choice.label}</span>
              <button
                type="button"
                className="min-h-6 min-w-6 text-ink-muted hover:text-live"
                aria-label={removeLabel(choice.label)}
                onClick={() => onChange(value.filter(({ id }) => id !== choice.id))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
