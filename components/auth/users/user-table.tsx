import { useTranslations } from 'next-intl'
import { SavedTime } from '@/components/editorial/saved-time'
import { RowTable } from '@/components/ui/row-table'
import type { UserRow } from '@/lib/auth/desk-queries/users'

/** Everybody who has an account, one a line. */
export function UserTable({ users }: { users: UserRow[] }) {
  const t = useTranslations('users')
  const kindName = useTranslations('desk.kind')
  return (
    <RowTable
      rows={users}
      columns={[
        {
          key: 'name',
          heading: t('list.name'),
          isRowHeading: true,
          cell: ({ id, name, email }) => (
            <>
              <a
                className="text-base font-semibold [overflow-wrap:anywhere] hover:underline"
                href={`/desk/users/${id}`}
              >
                {name}
              </a>
              <span className="block [overflow-wrap:anywhere] text-ink-muted">{email}</span>
            </>
          ),
        },
        {
          key: 'role',
          heading: t('list.role'),
          cell: ({ disabled, role }) =>
            disabled ? <span className="text-ink-muted">{t('list.disabled')}</span> : t(`role.${role}`),
        },
        {
          key: 'editions',
          heading: t('list.editions'),
          look: 'max-md:hidden',
          cell: ({ editions, sections }) =>
            [...editions, ...sections.map((kind) => kindName(kind))].join(', ') || t('list.allEditions'),
        },
        {
          key: 'secondFactor',
          heading: t('list.secondFactor'),
          look: 'max-lg:hidden',
          cell: ({ secondFactor }) => t(secondFactor ? 'list.on' : 'list.off'),
        },
        {
          key: 'lastSeen',
          heading: t('list.lastSeen'),
          look: 'max-sm:hidden',
          cell: ({ lastSeenAt }) => (lastSeenAt ? <SavedTime at={lastSeenAt} /> : t('list.never')),
        },
      ]}
    />
  )
}
