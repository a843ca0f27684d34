interface Props {
  title: string
  items: readonly { id: string; label: string }[]
  chosen: readonly string[]
  onChange: (ids: string[]) => void
}

/** Boxes to choose by, under a heading; nothing where there is nothing to choose. */
export function SplitPart({ title, items, chosen, onChange }: Props) {
  if (items.length === 0) return null
  return (
    <fieldset className="grid gap-1.5 border-t border-rule pt-3">
      <legend className="float-start mb-1 w-full font-semibold">{title}</legend>
      {items.map(({ id, label }) => (
        <label key={id} className="clear-both flex min-w-0 items-baseline gap-2">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
            }
          />
          <span className="min-w-0 wrap-anywhere">{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
