import { useTranslations } from 'next-intl'
import { SavedTime } from '@/components/editorial/saved-time'
import { deviceName } from '@/lib/auth/device-name'
import type { FormState } from '@/lib/auth/form-state'
import { ActionForm } from '../action-form'

interface Session {
  id: string
  createdAt: Date
  lastSeenAt: Date
  userAgent: string | null
  address: string | null
  here: boolean
}

interface Props {
  sessions: Session[]
  end: (before: FormState, form: FormData) => Promise<FormState>
}

/** Where the viewer is signed in: with what, from where, since when. */
export function SessionList({ sessions, end }: Props) {
  const t = useTranslations('account.sessions')
  const device = (userAgent: string | null) => {
    const { browser, system } = deviceName(userAgent)
    return browser ? t('device', { browser, system }) : t('unknownDevice')
  }
  return (
    <>
      <ul className="grid">
        {sessions.map(({ id, createdAt, lastSeenAt, userAgent, address, here }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-rule py-2">
            <div className="me-auto grid">
              <span className="font-medium">
                {device(userAgent)}
                {here && <span className="font-normal text-ok"> {t('here')}</span>}
              </span>
              <span className="text-sm text-ink-muted">
                {t('since')} <SavedTime at={createdAt} />
                {address && ` · ${address}`}
              </span>
              <span className="text-sm text-ink-muted">
                {t('seen')} <SavedTime at={lastSeenAt} />
              </span>
            </div>
            {!here && (
              <ActionForm action={end} submit={t('end')} look="plain">
                <input type="hidden" name="sessionId" value={id} />
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && <ActionForm action={end} submit={t('endOthers')} look="plain" />}
    </>
  )
}
