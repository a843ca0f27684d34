import { useTranslations } from 'next-intl'
import { SavedTime } from '@/components/editorial/saved-time'
import type { UserRow } from '@/lib/auth/desk-queries/users'

const COLUMNS = [
  { name: 'name', look: '' },
  { name: 'role', look: '' },
  { name: 'editions', look: 'max-md:hidden' },
  { name: 'secondFactor', look: 'max-lg:hidden' },
  { name: 'lastSeen', look: 'max-sm:hidden' },
] as const

/** Everybody who has an account, one a line. */
export function UserTable({ users }: { users: UserRow[] }) {
  const t = useTranslations('users.list')
  return (
    <table className="w-full border-collapse text-start text-sm">
      <thead>
        <tr className="border-b border-ink text-ink-muted">
          {COLUMNS.map(({ name, look }) => (
            <th key={name} scope="col" className={`px-2 py-1.5 text-start font-medium first:ps-0 last:pe-0 ${look}`}>
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <Row key={user.id} user={user} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ user }: { user: UserRow }) {
  const t = useTranslations('users')
  const cells = {
    name: (
      <>
        <a className="text-base font-semibold [overflow-wrap:anywhere] hover:underline" href={`/desk/users/${user.id}`}>
          {user.name}
        </a>
        <span className="block font-normal [overflow-wrap:anywhere] text-ink-muted">{user.email}</span>
      </>
    ),
    role: user.disabled ? <span className="text-ink-muted">{t('list.disabled')}</span> : t(`role.${user.role}`),
    editions: user.editions.length > 0 ? user.editions.join(', ') : t('list.allEditions'),
    secondFactor: user.secondFactor ? t('list.on') : t('list.off'),
    lastSeen: user.lastSeenAt ? <SavedTime at={user.lastSeenAt} /> : t('list.never'),
  }
  return (
    <tr className="border-b border-rule align-baseline">
      {COLUMNS.map(({ name, look }) =>
        name === 'name' ? (
          <th key={name} scope="row" className={`py-2 pe-2 text-start ${look}`}>
            {cells[name]}
          </th>
        ) : (
          <td key={name} className={`px-2 py-2 last:pe-0 ${look}`}>
            {cells[name]}
          </td>
        ),
      )}
    </tr>
  )
}
