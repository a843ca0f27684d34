import { useTranslations } from 'next-intl'
import type { Role } from '@/lib/platform/db/generated/enums'

/** The rail's ways to what only administrators open. A courtesy: each page asks for itself. */
export function AdministrationLinks({ role }: { role: Role }) {
  const t = useTranslations('users')
  if (role !== 'administrator') return null
  return (
    <li>
      <a className="inline-block min-h-6 hover:underline" href="/desk/users">
        {t('list.title')}
      </a>
    </li>
  )
}
