'use client'

import { useState } from 'react'
import { momentsInZone, wallTime } from '@/lib/core/time-zone'
import { Labelled, FIELD } from './labelled'

interface Props {
  label: string
  hint: string
  error?: string
  /** An instant in UTC; what is typed as long as it is none. */
  value: string | null
  /** The IANA zone on whose clock it is typed. */
  zone: string
  onChange: (value: string | null) => void
  words: {
    /** Said of a time that the clocks leave out, and asked of one that comes twice. */
    leftOut: string
    twice: string
    /** Tells the two of them apart by the instant. */
    which: (instant: Date, second: boolean) => string
  }
}

/** Day and time on the clock of a place, kept as the instant that it means; where that is two, the choice between them. */
export function InstantField({ label, hint, error, value, zone, onChange, words }: Props) {
  const [typed, setTyped] = useState(() => shownOf(value, zone))
  const [seen, setSeen] = useState(value)
  if (value !== seen) {
    // Changed from outside: by the other field, or by somebody else.
    setSeen(value)
    setTyped(shownOf(value, zone))
  }
  const choices = typed === '' ? undefined : momentsInZone(typed, zone)
  const change = (text: string) => {
    const next = text === '' ? null : (momentsInZone(text, zone)?.[0]?.toISOString() ?? text)
    setTyped(text)
    setSeen(next)
    onChange(next)
  }
  const trouble = error ?? (choices?.length === 0 ? words.leftOut : undefined)
  return (
    <div className="grid content-start gap-1">
      <Labelled label={label} hint={hint} error={trouble}>
        {(tied) => (
          <input
            {...tied}
            type="datetime-local"
            className={FIELD}
            value={typed}
            onChange={(event) => change(event.target.value)}
          />
        )}
      </Labelled>
      {choices && choices.length > 1 && (
        <fieldset className="grid gap-1 text-sm">
          <legend>{words.twice}</legend>
          {choices.map((instant, index) => (
            <label key={instant.getTime()} className="flex items-center gap-2">
              <input
                type="radio"
                name={`${label}-which`}
                checked={value === instant.toISOString()}
                onChange={() => {
                  setSeen(instant.toISOString())
                  onChange(instant.toISOString())
                }}
              />
              {words.which(instant, index > 0)}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
}

function shownOf(value: string | null, zone: string): string {
  if (value === null) return ''
  const instant = new Date(value)
  return Number.isNaN(instant.getTime()) || !value.endsWith('Z') ? value : wallTime(instant, zone)
}
