'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import type { Problem } from '@/lib/core/result'
import { AssetProblem } from './asset-problem'

type Verb = (before: Problem | null, form: FormData) => Promise<Problem | null>

/** Puts it away, unless something shows it. */
export function DeleteAsset({ action, assetId, inUse }: { action: Verb; assetId: string; inUse: boolean }) {
  const t = useTranslations('library.asset')
  const [problem, send, pending] = useActionState(action, null)
  return (
    <form action={send} className="grid justify-items-start gap-2">
      <input type="hidden" name="assetId" value={assetId} />
      <AssetProblem problem={problem} />
      <Button type="submit" look="plain" disabled={inUse || pending}>
        {t('delete')}
      </Button>
      <p className="text-sm text-ink-muted">{t(inUse ? 'inUseHint' : 'deleteHint')}</p>
    </form>
  )
}

export function RestoreAsset({ action, assetId }: { action: Verb; assetId: string }) {
  const t = useTranslations('library.asset')
  const [problem, send, pending] = useActionState(action, null)
  return (
    <form action={send} className="grid justify-items-start gap-2">
      <input type="hidden" name="assetId" value={assetId} />
      <AssetProblem problem={problem} />
      <Button type="submit" disabled={pending}>
        {t('restore')}
      </Button>
    </form>
  )
}
