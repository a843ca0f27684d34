import { useTranslations } from 'next-intl'
import type { LateReason } from '@/lib/articles/late'

/** Says in words, and in the colour of what is urgent, why a story needs somebody now. */
export function LateMark({ reason }: { reason: LateReason }) {
  const t = useTranslations('newsroom.queue.reason')
  return <strong className="block font-semibold text-live">{t(reason)}</strong>
}
