interface Props {
  name: string
  label: string
  choices: readonly { value: string; label: string }[]
  chosen: readonly string[]
}

/** Boxes to tick, folded away while none is ticked: most roles are for everything. */
export function SomeOf({ name, label, choices, chosen }: Props) {
  return (
    <details className="grid gap-2" open={chosen.length > 0}>
      <summary className="min-h-6 cursor-pointer text-sm font-medium text-ink-muted">{label}</summary>
      <fieldset className="mt-2 grid max-h-60 gap-1 overflow-auto rounded-sm border border-rule p-2.5">
        <legend className="sr-only">{label}</legend>
        {choices.map((choice) => (
          <label key={choice.value} className="flex min-h-6 items-baseline gap-2">
            <input type="checkbox" name={name} value={choice.value} defaultChecked={chosen.includes(choice.value)} />
            {choice.label}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
