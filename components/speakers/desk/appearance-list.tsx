import { useLocale, useTranslations } from 'next-intl'
import { editionWords } from '@/components/editions/edition-words'
import { EmptyNote } from '@/components/ui/empty-note'
import type { EditionRef } from '@/lib/editions/model'
import type { AppearanceRole } from '@/lib/platform/db/generated/enums'

interface Props {
  appearances: readonly {
    id: string
    role: AppearanceRole
    title: string | null
    organisationName: string | null
    session: { id: string; title: string } | null
    edition: EditionRef
  }[]
}

/** Where somebody took part, each with role and office of that day, leading to the session's form. */
export function AppearanceList({ appearances }: Props) {
  const t = useTranslations('people.page')
  const roles = useTranslations('sessions.role')
  const { name } = editionWords(useTranslations('common'), useLocale())
  if (appearances.length === 0) return <EmptyNote>{t('noAppearance')}</EmptyNote>
  return (
    <ul className="grid gap-1.5">
      {appearances.map(({ id, role, title, organisationName, session, edition }) => (
        <li key={id} className="wrap-anywhere">
          {session ? (
            <a className="underline" href={`/desk/sessions/${session.id}`}>
              {session.title}
            </a>
          ) : (
            t('edition')
          )}{' '}
          <span className="text-sm text-ink-muted">
            {[name(edition), roles(role), title, organisationName].filter(Boolean).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
