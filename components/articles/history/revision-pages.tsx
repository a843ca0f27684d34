import { useTranslations } from 'next-intl'

interface Props {
  page: number
  pages: number
  namedOnly: boolean
  named: number
  from: number
  to: number
}

/** All revisions or the named ones, and the pages of either; what is compared stays. */
export function RevisionPages({ page, pages, namedOnly, named, from, to }: Props) {
  const t = useTranslations('history')
  const common = useTranslations('common')
  const address = (target: number, only: boolean) =>
    `?from=${from}&to=${to}${only ? '&named=1' : ''}${target > 1 ? `&page=${target}` : ''}`
  const link = 'inline-flex min-h-6 border-b-2 border-transparent aria-[current]:border-ink'
  return (
    <nav aria-label={t('list')} className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      <a className={link} aria-current={namedOnly ? undefined : 'page'} href={address(1, false)}>
        {t('all')}
      </a>
      <a className={link} aria-current={namedOnly ? 'page' : undefined} href={address(1, true)}>
        {t('namedOnly', { count: named })}
      </a>
      {pages > 1 && (
        <span className="ms-auto flex flex-wrap gap-x-4">
          {page > 1 && (
            <a className={link} rel="prev" href={address(page - 1, namedOnly)}>
              {t('newer')}
            </a>
          )}
          <span className="text-ink-muted tabular-nums">{common('pageOf', { page, pages })}</span>
          {page < pages && (
            <a className={link} rel="next" href={address(page + 1, namedOnly)}>
              {t('older')}
            </a>
          )}
        </span>
      )}
    </nav>
  )
}
