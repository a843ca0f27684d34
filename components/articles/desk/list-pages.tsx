import { useTranslations } from 'next-intl'
import { deskHref, type DeskFilter } from '@/lib/articles/desk-filter'

interface Props {
  filter: DeskFilter
  first: boolean
  /** Where the next page begins; null on the last one. */
  next: string | null
}

export function ListPages({ filter, first, next }: Props) {
  const t = useTranslations('newsroom.list')
  if (first && !next) return null
  const link = 'inline-flex min-h-11 items-center text-accent underline'
  return (
    <nav aria-label={t('pages')} className="flex justify-between gap-4">
      {first ? (
        <span />
      ) : (
        <a className={link} href={deskHref(filter)}>
          {t('first')}
        </a>
      )}
      {next && (
        <a className={link} rel="next" href={deskHref(filter, next)}>
          {t('next')}
        </a>
      )}
    </nav>
  )
}
