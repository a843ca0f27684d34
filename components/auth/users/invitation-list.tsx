import { useTranslations } from 'next-intl'
import { SavedTime } from '@/components/editorial/saved-time'
import type { InvitationRow } from '@/lib/auth/desk-queries/users'
import type { FormState } from '@/lib/auth/form-state'
import { ActionForm } from '../action-form'

interface Props {
  invitations: InvitationRow[]
  withdraw: (before: FormState, form: FormData) => Promise<FormState>
}

/** Who was invited and has not come yet. */
export function InvitationList({ invitations, withdraw }: Props) {
  const t = useTranslations('users')
  const kindName = useTranslations('desk.kind')
  return (
    <ul className="grid">
      {invitations.map(({ id, email, role, editions, sections, expiresAt, invitedBy }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-rule py-2">
          <div className="me-auto grid">
            <span className="font-medium [overflow-wrap:anywhere]">{email}</span>
            <span className="text-sm text-ink-muted">
              {[t(`role.${role}`), t('invitations.scope', { editions }), ...sections.map((kind) => kindName(kind))]
                .filter(Boolean)
                .join(', ')}
              {invitedBy && ` · ${t('invitations.by', { name: invitedBy })}`} · {t('invitations.until')}{' '}
              <SavedTime at={expiresAt} />
            </span>
          </div>
          <ActionForm action={withdraw} submit={t('invitations.withdraw')} look="plain">
            <input type="hidden" name="linkId" value={id} />
          </ActionForm>
        </li>
      ))}
    </ul>
  )
}
