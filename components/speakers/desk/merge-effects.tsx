'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { MergePreview, MergeWarning } from '@/lib/speakers/desk-queries/merges'

/** What goes over in a merge, what leads where afterwards, and what speaks against it. */
export function MergeEffects({ preview: { counts, folded, redirects, warnings } }: { preview: MergePreview }) {
  const t = useTranslations('people.merge')
  const moves = (Object.entries(counts) as [keyof typeof counts, number][]).filter(([, count]) => count > 0)
  return (
    <>
      {warnings.length > 0 && (
        <div className="grid gap-1 border-s-4 border-live bg-surface px-3 py-2">
          <p className="font-semibold">{t('warnings')}</p>
          <List>
            {warnings.map((warning, index) => (
              <li key={index}>
                <Warning warning={warning} />
              </li>
            ))}
          </List>
        </div>
      )}
      <section className="grid gap-1">
        <h2 className="font-semibold">{t('moves')}</h2>
        <List>
          {moves.map(([what, count]) => (
            <li key={what}>{t('moved', { what, count })}</li>
          ))}
          {moves.length === 0 && <li>{t('nothing')}</li>}
        </List>
      </section>
      {folded.length > 0 && (
        <section className="grid gap-1">
          <p>{t('folded')}</p>
          <List>
            {folded.map((title, index) => (
              <li key={index} className="wrap-anywhere">
                {title}
              </li>
            ))}
          </List>
        </section>
      )}
      <section className="grid gap-1">
        <p>{t('redirects')}</p>
        <List>
          {redirects.map((path) => (
            <li key={path} className="wrap-anywhere">
              {path}
            </li>
          ))}
        </List>
      </section>
    </>
  )
}

function List({ children }: { children: ReactNode }) {
  return <ul className="list-disc ps-5">{children}</ul>
}

function Warning({ warning }: { warning: MergeWarning }) {
  const t = useTranslations('people.merge.warning')
  switch (warning.kind) {
    case 'together':
      return t('together', { title: warning.title })
    case 'sameTime':
      return t('sameTime', { title: warning.title, other: warning.other })
    default:
      return t(warning.kind)
  }
}
