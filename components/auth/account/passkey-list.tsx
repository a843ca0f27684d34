import { useTranslations } from 'next-intl'
import { SavedTime } from '@/components/editorial/saved-time'
import type { FormState } from '@/lib/auth/form-state'
import { ActionForm } from '../action-form'

interface Props {
  passkeys: { id: string; name: string; createdAt: Date; lastUsedAt: Date | null }[]
  remove: (before: FormState, form: FormData) => Promise<FormState>
}

/** The viewer's passkeys. */
export function PasskeyList({ passkeys, remove }: Props) {
  const t = useTranslations('account.passkeys')
  return (
    <ul className="grid empty:hidden">
      {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-rule py-2">
          <div className="me-auto grid">
            <span className="font-medium [overflow-wrap:anywhere]">{name}</span>
            <span className="text-sm text-ink-muted">
              {t('added')} <SavedTime at={createdAt} />
              {lastUsedAt && (
                <>
                  {' · '}
                  {t('used')} <SavedTime at={lastUsedAt} />
                </>
              )}
            </span>
          </div>
          <ActionForm action={remove} submit={t('remove')} look="plain">
            <input type="hidden" name="passkeyId" value={id} />
          </ActionForm>
        </li>
      ))}
    </ul>
  )
}
