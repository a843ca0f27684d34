import { useId, type ComponentProps } from 'react'

export const FIELD =
  'w-full rounded-sm border border-rule bg-surface px-2.5 py-1.5 text-base text-ink placeholder:text-ink-muted aria-invalid:border-live'

interface Props extends Omit<ComponentProps<'input'>, 'className' | 'id'> {
  label: string
  hint?: string
}

/** One line of text under its label. */
export function TextField({ label, hint, ...input }: Props) {
  const id = useId()
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-medium text-ink-muted">
        {label}
      </label>
      <input id={id} className={FIELD} aria-describedby={hint ? `${id}-hint` : undefined} {...input} />
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-muted">
          {hint}
        </p>
      )}
    </div>
  )
}
