'use client'

interface Props {
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** One yes or no beside the tools. */
export function CheckBox({ label, checked, onChange }: Props) {
  return (
    <label className="inline-flex min-h-8 items-center gap-1.5">
      <input
        type="checkbox"
        className="size-4 accent-(--accent)"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  )
}
