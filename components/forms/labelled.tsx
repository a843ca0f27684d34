import { useId, type ReactNode } from 'react'

/** How every field of the desk looks. */
export const FIELD =
  'min-h-9.5 w-full rounded-sm border border-rule bg-surface px-2.5 py-1.5 text-base text-ink placeholder:text-ink-muted aria-invalid:border-live'

interface Tied {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

interface Props {
  label: string
  hint?: string
  /** What is wrong with the value, in words. */
  error?: string
  /** Draws the field with what ties it to its label, its hint and its error. */
  children: (tied: Tied) => ReactNode
}

/** A field under its label, with a hint below it where one helps, and what is wrong with it. */
export function Labelled({ label, hint, error, children }: Props) {
  const id = useId()
  const [hintId, errorId] = [`${id}-hint`, `${id}-error`]
  const describedBy = [hint && hintId, error && errorId].filter(Boolean).join(' ')
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="text-sm font-medium text-ink-muted">
        {label}
      </label>
      {children({ id, 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p id={errorId} className="text-sm text-live">
          {error}
        </p>
      )}
      {hint && (
        <p id={hintId} className="text-sm text-ink-muted">
          {hint}
        </p>
      )}
    </div>
  )
}
