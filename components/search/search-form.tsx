import { useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import { FACETS, type SearchState } from '@/lib/search/state'

/** The box, with what the search is narrowed to kept. While somebody types, the browser may offer what there is. */
export function SearchForm({ state }: { state: SearchState }) {
  const t = useTranslations('search')
  return (
    <search>
      <form action={publicPath.search} className="mt-5 max-w-[44rem] border-b-2 border-ink">
        <search-suggestions className="flex" data-list={t('suggestions')} data-none={t('noSuggestion')}>
          <label htmlFor="search" className="sr-only">
            {t('label')}
          </label>
          <input
            id="search"
            name="q"
            type="search"
            maxLength={200}
            defaultValue={state.q}
            placeholder={t('placeholder')}
            autoComplete="off"
            data-search-key=""
            className="h-12 w-full min-w-0 bg-transparent font-serif text-head placeholder:text-ink-muted"
          />
          <button type="submit" className="h-12 shrink-0 px-3 text-sm font-semibold text-accent">
            {t('submit')}
          </button>
        </search-suggestions>
        {state.type && <input type="hidden" name="type" value={state.type} />}
        {FACETS.map((facet) => {
          const value = state.narrowed[facet]
          return value && <input key={facet} type="hidden" name={facet} value={value} />
        })}
      </form>
      <details className="mt-2 max-w-[44rem] text-fine text-ink-muted" data-print="no">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent">{t('howTo')}</summary>
        <dl className="mt-1 mb-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
          {(['phrase', 'without', 'speaker', 'session', 'edition', 'topic', 'type', 'before'] as const).map((way) => (
            <div key={way} className="contents">
              <dt className="font-mono text-ink">{t(`ways.${way}.example`)}</dt>
              <dd>{t(`ways.${way}.meaning`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </search>
  )
}
