import { useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import { PageHeading } from './page-heading'

/** Nothing stands at this address: says so, and offers the ways on. */
export function NotFoundPage() {
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
    <>
      <PageHeading title={t('notFoundTitle')} intro={t('notFoundText')} />
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
    </>
  )
}
