import { useId, type ComponentProps } from 'react'
import { FIELD } from './text-field'

interface Props extends Omit<ComponentProps<'textarea'>, 'className' | 'id'> {
  label: string
  hint?: string
}

/** Several lines of text under their label; grows with what is typed. */
export function TextAreaField({ label, hint, ...textarea }: Props) {
  const id = useId()
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-medium text-ink-muted">
        {label}
      </label>
      <textarea
        id={id}
        rows={2}
        className={`${FIELD} field-sizing-content resize-none`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...textarea}
      />
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-muted">
          {hint}
        </p>
      )}
    </div>
  )
}
