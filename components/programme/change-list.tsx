import { useLocale, useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import type { SessionChanges } from '@/lib/programme/model'
import { changeWords } from './change-words'

interface Props {
  changes: readonly SessionChanges[]
  edition: string
  zone: string
}

/** What changed in a programme, session by session. */
export function ChangeList({ changes, edition, zone }: Props) {
  const t = useTranslations('programme.changes')
  const roles = useTranslations('sessions.role')
  const locale = useLocale()
  return (
    <ul className="grid gap-3">
      {changes.map(({ slug, title, removed, changes: all }) => (
        <li key={slug + title}>
          <p className="font-serif font-semibold wrap-anywhere">
            {removed ? (
              t('removedTitle', { title })
            ) : (
              <a className="underline" href={publicPath.session(edition, slug)}>
                {title}
              </a>
            )}
          </p>
          <ul className="text-[0.9375rem]">
            {all.map((change, index) => (
              <li key={index} className="wrap-anywhere">
                {changeWords(change, { t, roles, locale, zone })}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
