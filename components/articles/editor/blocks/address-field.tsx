'use client'

import { useState } from 'react'
import { TextField } from '@/components/forms/text-field'
import { canonicalAddress } from '@/lib/core/embed-address'

interface Props {
  label: string
  /** What is said of words that are no address; they stay in the field and are not kept in the story. */
  refusal: string
  value: string | null
  disabled: boolean
  onChange: (url: string | null) => void
}

/** An address of a page on the web. The story gets it in its one spelling, and only once it is one. */
export function AddressField({ label, refusal, value, disabled, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? value ?? ''
  const refused = shown !== '' && !value
  return (
    <div className="grid gap-1">
      <TextField
        label={label}
        inputMode="url"
        // Words that are no address yet are in no history but the browser's.
        data-undo="own"
        value={shown}
        disabled={disabled}
        aria-invalid={refused || undefined}
        onChange={(event) => {
          setTyped(event.target.value)
          onChange(canonicalAddress(event.target.value))
        }}
        onBlur={() => value && setTyped(null)}
      />
      <p role="alert" className="text-sm text-live empty:hidden">
        {refused && refusal}
      </p>
    </div>
  )
}
