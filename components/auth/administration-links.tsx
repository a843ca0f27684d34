import { useTranslations } from 'next-intl'
import type { Role } from '@/lib/platform/db/generated/enums'

/** The rail's ways to what only administrators open. A courtesy: each page asks for itself. */
export function AdministrationLinks({ role }: { role: Role }) {
  const users = useTranslations('users')
  const audit = useTranslations('audit')
  if (role !== 'administrator') return null
  const links = [
    { href: '/desk/users', name: users('list.title') },
    { href: '/desk/audit', name: audit('title') },
    { href: '/desk/outbox', name: users('outbox.title') },
  ]
  return links.map(({ href, name }) => (
    <li key={href}>
      <a className="inline-block min-h-6 hover:underline" href={href}>
        {name}
      </a>
    </li>
  ))
}
