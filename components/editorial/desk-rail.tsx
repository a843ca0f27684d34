import { useTranslations } from 'next-intl'
import type { Role } from '@/lib/platform/db/generated/enums'
import { RailLink } from './rail-link'

interface Props {
  role: Role
  unreadMentions: number
}

/** The ways through the desk in groups; hiding what a role may not open is a courtesy, each page asks for itself. */
export function DeskRail({ role, unreadMentions }: Props) {
  const t = useTranslations('desk.rail')
  const groups = [
    [
      { href: '/desk', name: t('queue') },
      { href: '/desk/coverage', name: t('coverage') },
      { href: '/desk/programme', name: t('programme') },
      { href: '/desk/people', name: t('people') },
      { href: '/desk/mentions', name: t('mentions', { count: unreadMentions }) },
    ],
    [
      { href: '/desk/articles/new', name: t('newArticle') },
      { href: '/desk/articles/import', name: t('importArticle') },
      { href: '/desk/library', name: t('library') },
      { href: '/desk/deleted', name: t('deleted') },
    ],
    [
      ...(role === 'contributor'
        ? []
        : [
            { href: '/desk/imports', name: t('imports') },
            { href: '/desk/site', name: t('house') },
          ]),
      ...(role === 'administrator'
        ? [
            { href: '/desk/users', name: t('users') },
            { href: '/desk/audit', name: t('audit') },
            { href: '/desk/outbox', name: t('outbox') },
          ]
        : []),
    ],
    [{ href: '/', name: t('site') }],
  ].filter((links) => links.length > 0)
  return (
    <nav aria-label={t('label')} className="max-lg:-mx-5 max-lg:overflow-x-auto max-lg:px-5">
      <ul className="flex gap-x-5 gap-y-4 max-lg:w-max lg:grid">
        {groups.map((links) => (
          <li
            key={links[0]?.href}
            className="max-lg:not-first:border-s max-lg:not-first:border-rule max-lg:not-first:ps-5"
          >
            <ul className="flex gap-x-5 gap-y-1 lg:grid">
              {links.map(({ href, name }) => (
                <li key={href}>
                  <RailLink href={href}>{name}</RailLink>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  )
}
