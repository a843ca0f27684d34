import { useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'

/** Where somebody who found nothing may go from here. */
export function WaysOn() {
  const t = useTranslations('errors')
  const layout = useTranslations('layout')
  const ways = [
    { name: t('frontPage'), href: publicPath.front },
    { name: layout('search'), href: publicPath.search },
    { name: layout('editions'), href: publicPath.editions },
    { name: layout('speakers'), href: publicPath.speakers },
    { name: layout('coverage'), href: publicPath.articles },
  ]
  return (
    <nav aria-label={t('notFoundLinks')} className="border-t border-rule pt-2">
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
  )
}
