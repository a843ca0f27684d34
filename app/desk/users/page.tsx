import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Part } from '@/components/auth/account/part'
import { ActionForm } from '@/components/auth/action-form'
import { InvitationList } from '@/components/auth/users/invitation-list'
import { RightsFields } from '@/components/auth/users/rights-fields'
import { UserTable } from '@/components/auth/users/user-table'
import { TextField } from '@/components/forms/text-field'
import { inviteUserAction, withdrawInvitationAction } from '@/lib/auth/actions/users'
import { listInvitations, listUsers, viewerNeedsProof } from '@/lib/auth/desk-queries/users'
import { editionChoices } from './edition-choices'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('users.list')
  return { title: t('title') }
}

export default async function UsersPage() {
  const [users, invitations, editions, needsProof, t] = await Promise.all([
    listUsers(),
    listInvitations(),
    editionChoices(),
    viewerNeedsProof(),
    getTranslations('users'),
  ])
  return (
    <div className="grid gap-8">
      <div className="grid gap-5">
        <h1 className="font-serif text-3xl font-semibold">{t('list.title')}</h1>
        <UserTable users={users} />
      </div>
      <div className="grid max-w-xl gap-8">
        <Part title={t('invite.title')}>
          <ActionForm
            action={inviteUserAction}
            submit={t('invite.submit')}
            done={t('invite.sent')}
            needsProof={needsProof}
          >
            <TextField label={t('invite.email')} name="email" type="email" autoComplete="off" required />
            <RightsFields editions={editions} />
          </ActionForm>
        </Part>
        {invitations.length > 0 && (
          <Part title={t('invitations.title')}>
            <InvitationList invitations={invitations} withdraw={withdrawInvitationAction} />
          </Part>
        )}
      </div>
    </div>
  )
}
