import { useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import type { LedgerFilter } from '@/lib/quotes/model'

interface Props {
  /** How many of them are shown above. */
  shown: number
  total: number
  filter: LedgerFilter
}

/** Where there are more than fit, the way to all of them in the ledger. */
export function AllQuotes({ shown, total, filter }: Props) {
  const t = useTranslations('quotes')
  if (total <= shown) return null
  return (
    <p className="mt-4">
      <a href={`${publicPath.quotes}?${new URLSearchParams({ ...filter })}`} className="link">
        {t('all', { count: total })}
      </a>
    </p>
  )
}
