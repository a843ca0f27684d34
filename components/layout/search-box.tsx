import { useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import { SearchSign } from '@/components/ui/search-sign'

/** One box on every page; where the screen is narrow, a link to the page that has it. */
export function SearchBox() {
  const t = useTranslations('layout')
  return (
    <search>
      <a
        href={publicPath.search}
        aria-label={t('search')}
        className="-mr-2 flex size-11 items-center justify-center sm:hidden"
      >
        <SearchSign />
      </a>
      <form action={publicPath.search} className="hidden w-64 items-center border-b border-ink sm:flex lg:w-80">
        <search-suggestions
          className="flex w-full items-center"
          data-list={t('searchSuggestions')}
          data-none={t('searchNoSuggestion')}
        >
          <label htmlFor="masthead-search" className="sr-only">
            {t('searchLabel')}
          </label>
          <input
            id="masthead-search"
            name="q"
            type="search"
            maxLength={200}
            required
            autoComplete="off"
            placeholder={t('search')}
            aria-keyshortcuts="/"
            data-search-key=""
            className="h-9 w-full min-w-0 bg-transparent text-sm placeholder:text-ink-muted"
          />
          <button type="submit" aria-label={t('searchSubmit')} className="flex size-9 items-center justify-center">
            <SearchSign />
          </button>
        </search-suggestions>
      </form>
    </search>
  )
}
