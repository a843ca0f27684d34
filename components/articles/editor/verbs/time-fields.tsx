'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { useReaderZone } from '@/components/editorial/use-reader-zone'
import { useTwoClocks } from '@/components/editorial/use-two-clocks'
import type { VerbFields } from './verb-actions'

interface Props {
  fields: VerbFields
  at: Date | null
  editionZone: string | null
  onChange: (part: Partial<VerbFields>) => void
}

/** A moment by the wall clock of a place, with what it means on both clocks. */
export function TimeFields({ fields, at, editionZone, onChange }: Props) {
  const t = useTranslations('verbs.field')
  const readerZone = useReaderZone()
  const twoClocks = useTwoClocks()
  const zones = useMemo(() => {
    const nearest = [...new Set([editionZone, readerZone, 'UTC'].filter((zone) => zone !== null))]
    const others = Intl.supportedValuesOf('timeZone').filter((zone) => !nearest.includes(zone))
    return [...nearest, ...others]
  }, [editionZone, readerZone])

  function label(zone: string): string {
    if (zone === editionZone) return t('zoneEdition', { zone })
    return zone === readerZone ? t('zoneReader', { zone }) : zone
  }

  return (
    <div className="grid gap-2">
      <div className="grid gap-3 sm:grid-cols-[auto_minmax(0,1fr)]">
        <TextField
          label={t('time')}
          type="datetime-local"
          step={1}
          value={fields.time}
          onChange={(event) => onChange({ time: event.target.value })}
        />
        <SelectField
          label={t('zone')}
          value={fields.zone}
          options={zones.map((zone) => ({ value: zone, label: label(zone) }))}
          onChange={(event) => onChange({ zone: event.target.value })}
        />
      </div>
      {at && <p className="text-sm text-ink-muted tabular-nums">{twoClocks(at, fields.zone)}</p>}
    </div>
  )
}
