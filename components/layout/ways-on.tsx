import { useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'

/** Where somebody who found nothing may go from here: the search, or one of the sections. */
export function WaysOn() {
  const t = useTranslations('errors')
  const layout = useTranslations('layout')
  const ways = [
    { name: t('frontPage'), href: publicPath.front },
    { name: layout('coverage'), href: publicPath.articles },
    { name: layout('editions'), href: publicPath.editions },
    { name: layout('speakers'), href: publicPath.speakers },
    { name: layout('quotes'), href: publicPath.quotes },
  ]
  return (
    <>
      <form
        action={publicPath.search}
        className="grid max-w-[34rem] grid-cols-[1fr_auto] items-center border-b border-ink"
      >
        <label htmlFor="lost-search" className="col-span-2 text-fine text-ink-muted">
          {layout('searchLabel')}
        </label>
        <input
          id="lost-search"
          name="q"
          type="search"
          maxLength={200}
          required
          className="min-h-11 w-full min-w-0 bg-transparent font-serif text-sub"
        />
        <button type="submit" className="min-h-11 px-2 text-sm font-medium text-accent">
          {layout('searchSubmit')}
        </button>
      </form>
      <nav aria-label={t('notFoundLinks')} className="mt-6 border-t border-rule pt-2">
        <ul className="flex flex-wrap gap-x-6">
          {ways.map(({ name, href }) => (
            <li key={href}>
              <a href={href} className="flex min-h-11 items-center text-accent">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
