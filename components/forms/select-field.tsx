import { useId, type ComponentProps } from 'react'
import { FIELD } from './text-field'

interface Props extends Omit<ComponentProps<'select'>, 'className' | 'id' | 'children'> {
  label: string
  options: readonly { value: string; label: string }[]
}

/** A choice among a few, under its label. */
export function SelectField({ label, options, ...select }: Props) {
  const id = useId()
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-medium text-ink-muted">
        {label}
      </label>
      <select id={id} className={FIELD} {...select}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
