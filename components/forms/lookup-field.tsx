'use client'

import { Combobox, ComboboxInput, ComboboxOption, ComboboxOptions, Field, Label } from '@headlessui/react'
import { useState } from 'react'
import { FIELD } from './labelled'
import { useSearch } from './use-search'

export interface LookupChoice {
  id: string
  label: string
  hint: string | null
}

interface Props {
  label: string
  placeholder?: string
  /** Shown when nothing fits. */
  noMatch: string
  /** Shown when the portal does not answer. */
  failed: string
  /** Where the choices come from; `?q=` is added with the words typed. */
  source: string
  value: LookupChoice | null
  onChange: (choice: LookupChoice | null) => void
}

/** A field that offers what the portal knows while one types. Emptying it takes the choice back. */
export function LookupField({ label, placeholder, noMatch, failed, source, value, onChange }: Props) {
  const [words, setWords] = useState<string | null>(null)
  const answer = useSearch<LookupChoice>(words === null ? null : `${source}?q=${encodeURIComponent(words)}`)
  const choices = answer === 'failed' ? [] : answer
  return (
    <Field className="grid gap-1">
      <Label className="text-sm font-medium text-ink-muted">{label}</Label>
      <Combobox
        immediate
        value={value}
        by="id"
        onChange={(choice) => {
          setWords(null)
          onChange(choice)
        }}
        onClose={() => setWords(null)}
      >
        <ComboboxInput
          className={FIELD}
          placeholder={placeholder}
          autoComplete="off"
          displayValue={(choice: LookupChoice | null) => choice?.label ?? ''}
          onFocus={() => setWords((before) => before ?? '')}
          onChange={(event) => {
            setWords(event.target.value)
            if (event.target.value === '') onChange(null)
          }}
        />
        <ComboboxOptions
          // The rest of the page stays in reach: the choices open as soon as the field is focused.
          modal={false}
          anchor={{ to: 'bottom start', gap: 4 }}
          className="z-20 max-h-72 w-(--input-width) overflow-auto rounded-sm border border-rule bg-paper shadow-lg"
        >
          {choices?.map((choice) => (
            <ComboboxOption
              key={choice.id}
              value={choice}
              className="cursor-default px-2.5 py-1.5 data-focus:bg-accent data-focus:text-accent-ink"
            >
              <span className="block">{choice.label}</span>
              {choice.hint && <span className="block text-sm opacity-80">{choice.hint}</span>}
            </ComboboxOption>
          ))}
          {choices?.length === 0 && (
            <p className="px-2.5 py-1.5 text-ink-muted">{answer === 'failed' ? failed : noMatch}</p>
          )}
        </ComboboxOptions>
      </Combobox>
    </Field>
  )
}
