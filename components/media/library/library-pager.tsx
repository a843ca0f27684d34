import { useTranslations } from 'next-intl'

interface Props {
  /** The filters that every page keeps. */
  query: Record<string, string>
  newerThan: string | null
  olderThan: string | null
}

/** Leads on from the first and the last entry that are shown. */
export function LibraryPager({ query, newerThan, olderThan }: Props) {
  const t = useTranslations('common')
  if (!newerThan && !olderThan) return null
  const to = (step: Record<string, string>) => `/desk/library?${new URLSearchParams({ ...query, ...step }).toString()}`
  const link = 'inline-flex min-h-11 items-center text-accent'
  return (
    <nav
      aria-label={t('pages')}
      className="mt-8 flex items-center justify-between gap-4 border-t border-rule pt-2 text-sm"
    >
      <span>
        {newerThan && (
          <a href={to({ after: newerThan })} rel="prev" className={link}>
            {t('previousPage')}
          </a>
        )}
      </span>
      {olderThan && (
        <a href={to({ before: olderThan })} rel="next" className={link}>
          {t('nextPage')}
        </a>
      )}
    </nav>
  )
}
