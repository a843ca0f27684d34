import { useLocale, useTranslations } from 'next-intl'
import { countryName, languageName } from '@/lib/i18n/format'
import type { Choice, Facets } from '@/lib/search/model'
import { FACETS, narrowedTo, searchAddress, type Facet, type SearchState } from '@/lib/search/state'

interface Props {
  facets: Facets
  state: SearchState
}

/** What the search can be narrowed to, each choice with how many it leaves, and what it is narrowed to with the way back. */
export function FacetList({ facets, state }: Props) {
  const t = useTranslations('search')
  const offered = FACETS.filter((facet) => state.narrowed[facet] !== undefined || facets[facet].length > 1)
  if (offered.length === 0) return null
  return (
    <nav aria-label={t('narrow')} data-print="no" className="space-y-1">
      {offered.map((facet) => (
        <FacetGroup key={facet} facet={facet} choices={facets[facet]} state={state} />
      ))}
    </nav>
  )
}

function FacetGroup({ facet, choices, state }: { facet: Facet; choices: readonly Choice[]; state: SearchState }) {
  const t = useTranslations('search')
  const name = useChoiceName(facet)
  const chosen = state.narrowed[facet]
  const shown = chosen === undefined ? choices : choices.filter(({ value }) => value === chosen)
  return (
    <details open className="border-t border-rule pt-1">
      <summary className="label flex min-h-11 cursor-pointer items-center">{t(`facet.${facet}`)}</summary>
      <ul className="pb-2 text-sm">
        {chosen !== undefined && (
          <li>
            <a
              href={searchAddress(narrowedTo(state, facet, undefined))}
              className="flex min-h-9 items-center justify-between gap-3"
              aria-label={t('withoutFacet', { name: shown[0] ? name(shown[0]) : chosen })}
            >
              <strong className="font-semibold text-ink">{shown[0] ? name(shown[0]) : chosen}</strong>
              <span aria-hidden="true">×</span>
            </a>
          </li>
        )}
        {chosen === undefined &&
          shown.slice(0, SHOWN).map((choice) => (
            <li key={choice.value}>
              <a
                href={searchAddress(narrowedTo(state, facet, choice.value))}
                rel="nofollow"
                className="flex min-h-9 items-center justify-between gap-3"
              >
                <span>{name(choice)}</span>
                <span className="figures text-fine text-ink-muted">{choice.count}</span>
              </a>
            </li>
          ))}
      </ul>
    </details>
  )
}

const SHOWN = 8

function useChoiceName(facet: Facet): (choice: Choice) => string {
  const locale = useLocale()
  if (facet === 'country') return ({ value }) => countryName(locale, value)
  if (facet === 'language') return ({ value }) => languageName(locale, value)
  return ({ label }) => label
}
