import { useTranslations } from 'next-intl'
import type { SearchResults } from '@/lib/search/model'
import { changed, searchAddress, type SearchState } from '@/lib/search/state'
import { PersonHitView } from './hits'

/** That nothing fits, why, and what might. */
export function HelpView({ state, results }: { state: SearchState; results: SearchResults }) {
  const t = useTranslations('search')
  const { help, unknown, saysNothing } = results
  return (
    <div className="max-w-[60ch] space-y-4 py-4">
      <p>{saysNothing ? t('saysNothing') : t('nothing', { query: state.q })}</p>
      {unknown.map(({ name, value }) => (
        <p key={name + value}>{t('unknown', { operator: name, value })}</p>
      ))}
      {help?.mended && <MendedView state={state} mended={help.mended} />}
      {help && help.wider.length > 0 && (
        <ul className="space-y-1">
          {help.wider.map(({ without, count, state: wider }) => (
            <li key={without}>
              <a href={searchAddress(wider)}>{t('wider', { without, count })}</a>
            </li>
          ))}
        </ul>
      )}
      {help && help.nearest.length > 0 && (
        <div>
          <p className="label mb-2">{t('nearest')}</p>
          <ul>
            {help.nearest.map((hit) => (
              <PersonHitView key={hit.slug} hit={hit} />
            ))}
          </ul>
        </div>
      )}
      {help?.mended === null && help.wider.length === 0 && help.nearest.length === 0 && (
        <p className="text-ink-muted">{t('nothingHint')}</p>
      )}
    </div>
  )
}

/** What the question may have been meant as. */
export function MendedView({ state, mended }: { state: SearchState; mended: string }) {
  const t = useTranslations('search')
  return (
    <p className="mb-4">
      {t.rich('didYouMean', {
        query: mended,
        link: (words) => (
          <a className="text-accent underline" href={searchAddress(changed(state, { q: mended }))}>
            {words}
          </a>
        ),
      })}
    </p>
  )
}
