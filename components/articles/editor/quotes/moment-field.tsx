'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { TextField } from '@/components/forms/text-field'
import { formatMoment, parseMoment } from './moment'

interface Props {
  value: number | null
  onChange: (ms: number | null) => void
}

/** Where in the recording the words begin. What cannot be read stays in the field, with a word on how to write it. */
export function MomentField({ value, onChange }: Props) {
  const t = useTranslations('writing.quote')
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? (value === null ? '' : formatMoment(value))
  const unclear = shown.trim() !== '' && parseMoment(shown) === null
  return (
    <TextField
      label={t('moment')}
      hint={unclear ? t('momentUnclear') : undefined}
      aria-invalid={unclear}
      placeholder="12:34"
      inputMode="numeric"
      // What cannot be read is in no history but the browser's.
      data-undo="own"
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value)
        const ms = parseMoment(event.target.value)
        if (ms !== null || event.target.value.trim() === '') onChange(ms)
      }}
      onBlur={() => {
        if (!unclear) setTyped(null)
      }}
    />
  )
}
