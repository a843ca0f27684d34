import type { ComponentProps } from 'react'
import { FIELD, Labelled } from './labelled'

interface Props extends Omit<ComponentProps<'textarea'>, 'className' | 'id'> {
  label: string
  hint?: string
  /** What is wrong with the value, in words. */
  error?: string
}

/** Several lines of text under their label; grows with what is typed. */
export function TextAreaField({ label, hint, error, ...textarea }: Props) {
  return (
    <Labelled label={label} hint={hint} error={error}>
      {(tied) => <textarea {...tied} rows={2} className={`${FIELD} field-sizing-content resize-none`} {...textarea} />}
    </Labelled>
  )
}
