interface Props {
  label: string
  name: string
  value: string | undefined
}

/** Words to filter a list by. */
export function WordsField({ label, name, value }: Props) {
  return (
    <div className="col-span-2">
      <label htmlFor={`filter-${name}`} className="mb-1 block text-fine text-ink-muted">
        {label}
      </label>
      <input
        id={`filter-${name}`}
        name={name}
        type="search"
        maxLength={200}
        defaultValue={value}
        className="min-h-11 w-full border border-rule bg-paper px-2 text-[0.9375rem] sm:w-60"
      />
    </div>
  )
}
