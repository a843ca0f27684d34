import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { UserTable } from '@/components/auth/users/user-table'
import { listUsers } from '@/lib/auth/desk-queries'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('users.list')
  return { title: t('title') }
}

export default async function UsersPage() {
  const [users, t] = await Promise.all([listUsers(), getTranslations('users.list')])
  return (
    <div className="grid gap-5">
      <h1 className="font-serif text-3xl font-semibold">{t('title')}</h1>
      <UserTable users={users} />
    </div>
  )
}
