import { useId, type ReactNode } from 'react'

/** How every field of the desk looks. */
export const FIELD =
  'min-h-9.5 w-full rounded-sm border border-rule bg-surface px-2.5 py-1.5 text-base text-ink placeholder:text-ink-muted aria-invalid:border-live'

interface Props {
  label: string
  hint?: string
  /** Draws the field with what ties it to its label and its hint. */
  children: (tied: { id: string; 'aria-describedby': string | undefined }) => ReactNode
}

/** A field under its label, with a hint below it where one helps. */
export function Labelled({ label, hint, children }: Props) {
  const id = useId()
  const hintId = `${id}-hint`
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-medium text-ink-muted">
        {label}
      </label>
      {children({ id, 'aria-describedby': hint ? hintId : undefined })}
      {hint && (
        <p id={hintId} className="text-sm text-ink-muted">
          {hint}
        </p>
      )}
    </div>
  )
}
