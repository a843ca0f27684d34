import type { ReactNode } from 'react'

export interface Fact {
  name: string
  value: ReactNode
}

/** A record's fields, name beside value. A field without a value is left out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== '' && value !== false)
  return (
    <dl className="grid grid-cols-[minmax(6rem,auto)_1fr] gap-x-5 text-[0.9375rem]">
      {known.map(({ name, value }) => (
        <div key={name} className="col-span-2 grid grid-cols-subgrid border-t border-rule py-2">
          <dt className="text-fine leading-[1.4rem] text-ink-muted">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
