'use client'

import { useTranslations } from 'next-intl'
import { SavedTime } from '@/components/editorial/saved-time'
import { Button } from '@/components/ui/button'
import type { PreviewLinkRow } from '@/lib/articles/desk-queries/story-preview'

interface Props {
  links: PreviewLinkRow[]
  mayRevoke: boolean
  busy: boolean
  onRevoke: (id: string) => void
}

/** Every link that was made for the story, whether it still opens or not. */
export function PreviewLinkList({ links, mayRevoke, busy, onRevoke }: Props) {
  const t = useTranslations('preview')
  if (links.length === 0) return <p className="text-sm text-ink-muted">{t('none')}</p>
  return (
    <ul className="grid text-sm">
      {links.map(({ id, revision, createdAt, createdBy, expiresAt, state }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule py-2">
          <span className="me-auto grid gap-0.5">
            <span>
              <strong className={state === 'open' ? 'font-medium' : 'font-medium text-ink-muted'}>
                {t(`state.${state}`)}
              </strong>{' '}
              {t('revision', { revision })}
            </span>
            <span className="text-ink-muted">
              {createdBy ? t('madeBy', { name: createdBy }) : t('madeAt')} <SavedTime at={createdAt} />
              {' · '}
              {t(state === 'expired' ? 'endedAt' : 'endsAt')} <SavedTime at={expiresAt} />
            </span>
          </span>
          {mayRevoke && (state === 'open' || state === 'stopped') && (
            <Button look="plain" disabled={busy} onClick={() => onRevoke(id)}>
              {t('revoke')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
