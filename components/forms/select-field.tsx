import type { ComponentProps } from 'react'
import { FIELD, Labelled } from './labelled'

interface Props extends Omit<ComponentProps<'select'>, 'className' | 'id' | 'children'> {
  label: string
  hint?: string
  /** What is wrong with the choice, in words. */
  error?: string
  options: readonly { value: string; label: string }[]
}

/** A choice among a few, under its label. */
export function SelectField({ label, hint, error, options, ...select }: Props) {
  return (
    <Labelled label={label} hint={hint} error={error}>
      {(tied) => (
        <select {...tied} className={FIELD} {...select}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
