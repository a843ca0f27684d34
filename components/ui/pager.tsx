import { useTranslations } from 'next-intl'

interface Props {
  /** The address of the first page; the others add `page`. */
  path: string
  /** Filters that every page keeps. */
  query?: object
  page: number
  pages: number
}

export function Pager({ path, query, page, pages }: Props) {
  const t = useTranslations('common')
  if (pages <= 1) return null
  const to = (target: number) => {
    const kept = new URLSearchParams({ ...query, ...(target > 1 && { page: String(target) }) }).toString()
    return kept ? `${path}?${kept}` : path
  }
  const link = 'inline-flex min-h-11 items-center text-accent'
  return (
    <nav aria-label={t('pages')} className="mt-8 grid grid-cols-3 items-center border-t border-rule pt-2 text-sm">
      <span>
        {page > 1 && (
          <a href={to(page - 1)} rel="prev" className={link}>
            {t('previousPage')}
          </a>
        )}
      </span>
      <span className="figures text-center text-ink-muted">{t('pageOf', { page, pages })}</span>
      <span className="text-right">
        {page < pages && (
          <a href={to(page + 1)} rel="next" className={link}>
            {t('nextPage')}
          </a>
        )}
      </span>
    </nav>
  )
}
