import { useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'

export function SearchForm({ query }: { query: string }) {
  const t = useTranslations('search')
  return (
    <search>
      <form action={publicPath.search} className="mt-5 flex max-w-[44rem] border-b-2 border-ink">
        <label htmlFor="search" className="sr-only">
          {t('label')}
        </label>
        <input
          id="search"
          name="q"
          type="search"
          maxLength={200}
          required
          defaultValue={query}
          placeholder={t('placeholder')}
          data-search-key=""
          className="h-12 w-full min-w-0 bg-transparent font-serif text-head placeholder:text-ink-muted"
        />
        <button type="submit" className="h-12 shrink-0 px-3 text-sm font-semibold text-accent">
          {t('submit')}
        </button>
      </form>
    </search>
  )
}
