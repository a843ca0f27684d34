'use client'

import { useTranslations } from 'next-intl'
import { useSearch } from '@/components/forms/use-search'

interface Alike {
  id: string
  name: string
  as: string | null
  country: string | null
  office: string | null
}

/** Who on record may be the person whose name is typed. Empty while nobody is like it, so that it is read out when it comes. */
export function AlikeList({ name, not }: { name: string; not: string | null }) {
  const t = useTranslations('people.alike')
  const query = new URLSearchParams({ q: name, ...(not && { not }) })
  const found = useSearch<Alike>(name.trim().includes(' ') ? `/api/desk/lookup/alike?${query.toString()}` : null)
  const people = found === 'failed' ? [] : (found ?? [])
  return (
    <div role="status" className="grid gap-1 border-s-4 border-warn bg-surface px-3 py-2 text-sm empty:hidden">
      {people.length > 0 && (
        <>
          <p className="font-medium">{t('title')}</p>
          <ul>
            {people.map(({ id, name: known, as, office, country }) => (
              <li key={id} className="wrap-anywhere">
                <a className="underline" href={`/desk/people/${id}`} target="_blank" rel="noreferrer">
                  {known}
                </a>
                {as && ` (${t('as', { name: as })})`}{' '}
                <span className="text-ink-muted">{[office, country].filter(Boolean).join(', ')}</span>
              </li>
            ))}
          </ul>
          <p className="text-ink-muted">{t('new')}</p>
        </>
      )}
    </div>
  )
}
