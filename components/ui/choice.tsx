export interface ChoiceOption {
  value: string
  name: string
}

interface Props {
  label: string
  name: string
  /** What the choice of nothing is called. */
  all: string
  chosen: string | undefined
  options: readonly ChoiceOption[]
}

/** One filter of a list, in a plain form whose choices end up in the address. */
export function Choice({ label, name, all, chosen, options }: Props) {
  return (
    <div className="min-w-0">
      <label htmlFor={`filter-${name}`} className="mb-1 block text-fine text-ink-muted">
        {label}
      </label>
      <select
        id={`filter-${name}`}
        name={name}
        defaultValue={chosen ?? ''}
        className="min-h-11 w-full border border-rule bg-paper px-2 text-[0.9375rem] sm:max-w-60 sm:min-w-40"
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  )
}
