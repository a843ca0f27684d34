import type { ComponentProps } from 'react'
import { FIELD, Labelled } from './labelled'

interface Props extends Omit<ComponentProps<'input'>, 'className' | 'id'> {
  label: string
  hint?: string
  /** What is wrong with the value, in words. */
  error?: string
}

/** One line of text under its label. */
export function TextField({ label, hint, error, ...input }: Props) {
  return (
    <Labelled label={label} hint={hint} error={error}>
      {(tied) => <input {...tied} className={FIELD} {...input} />}
    </Labelled>
  )
}
