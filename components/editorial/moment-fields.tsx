'use client'

import { useMemo, useState } from 'react'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { momentInZone } from '@/lib/core/time-zone'
import { useReaderZone } from './use-reader-zone'
import { TwoClocks } from './two-clocks'

interface Props {
  labels: { time: string; zone: string }
  /** As a field for day and time has it. */
  time: string
  /** IANA zone; the one on top of the list. */
  zone: string
}

/** A moment by the wall clock of a place, as the fields `time` and `zone` of a form, with what it means on both clocks. */
export function MomentFields({ labels, ...given }: Props) {
  const [time, setTime] = useState(given.time)
  const [zone, setZone] = useState(given.zone)
  const readerZone = useReaderZone()
  const zones = useMemo(() => {
    const nearest = [...new Set([given.zone, readerZone, 'UTC'])]
    return [...nearest, ...Intl.supportedValuesOf('timeZone').filter((each) => !nearest.includes(each))]
  }, [given.zone, readerZone])
  const at = momentInZone(time, zone)
  return (
    <div className="grid gap-2">
      <div className="grid gap-3 sm:grid-cols-[auto_minmax(0,1fr)]">
        <TextField
          label={labels.time}
          type="datetime-local"
          name="time"
          required
          value={time}
          onChange={(event) => setTime(event.target.value)}
        />
        <SelectField
          label={labels.zone}
          name="zone"
          value={zone}
          options={zones.map((each) => ({ value: each, label: each }))}
          onChange={(event) => setZone(event.target.value)}
        />
      </div>
      {at && (
        <p className="text-sm text-ink-muted">
          <TwoClocks at={at} zone={zone} />
        </p>
      )}
    </div>
  )
}
