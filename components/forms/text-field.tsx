import type { ComponentProps } from 'react'
import { FIELD, Labelled } from './labelled'

interface Props extends Omit<ComponentProps<'input'>, 'className' | 'id'> {
  label: string
  hint?: string
}

/** One line of text under its label. */
export function TextField({ label, hint, ...input }: Props) {
  return (
    <Labelled label={label} hint={hint}>
      {(tied) => <input {...tied} className={FIELD} {...input} />}
    </Labelled>
  )
}
