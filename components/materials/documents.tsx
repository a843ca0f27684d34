import { useLocale } from 'next-intl'
import { languageName } from '@/lib/i18n/format'
import { fileSort, hostOf, type Material } from '@/lib/materials/model'

/** Papers of a session: what each is, and where a reader is led. */
export function Documents({ documents }: { documents: readonly Material[] }) {
  const locale = useLocale()
  return (
    <ul>
      {documents.map(({ id, url, title, language }) => {
        const notes = [fileSort(url), language && languageName(locale, language), hostOf(url)].filter(Boolean)
        return (
          <li key={id} className="border-b border-rule py-3 first:pt-0 last:border-b-0">
            <a href={url} className="headline text-sub" lang={language ?? undefined} hrefLang={language ?? undefined}>
              {title}
            </a>
            {notes.length > 0 && <p className="meta mt-0.5">{notes.join(', ')}</p>}
          </li>
        )
      })}
    </ul>
  )
}
