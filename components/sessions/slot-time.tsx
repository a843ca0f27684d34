import { useLocale } from 'next-intl'
import { isoInZone } from '@/lib/core/time-zone'
import { slotTime } from './session-words'

interface Props {
  session: { startsAt: Date | null; endsAt: Date | null }
  zone: string
}

/** The time of a slot on the edition's clock; the reader's clock, where it is wished for, is set beside it in the browser. */
export function SlotTime({ session, zone }: Props) {
  const locale = useLocale()
  const { startsAt, endsAt } = session
  if (!startsAt) return null
  return (
    <time
      dateTime={isoInZone(startsAt, zone)}
      data-until={endsAt ? isoInZone(endsAt, zone) : undefined}
      data-zone={zone}
      data-slot=""
    >
      {slotTime(locale, session, zone)}
    </time>
  )
}
