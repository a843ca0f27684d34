'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { SavedTime } from '@/components/editorial/saved-time'
import { SelectField } from '@/components/forms/select-field'
import { Button } from '@/components/ui/button'
import type { StoryPreview } from '@/lib/articles/desk-queries/story-preview'
import type { Problem } from '@/lib/core/result'
import { PreviewLinkList } from './preview-link-list'

type Outcome<T> = Promise<{ ok: true; value: T } | { ok: false; problem: Problem }>

export interface PreviewActions {
  share: (input: { articleId: string; revision: number; hours: number }) => Outcome<{ token: string; expiresAt: Date }>
  revoke: (input: { articleId: string; linkId: string }) => Outcome<null>
}

interface Props extends PreviewActions {
  story: StoryPreview
  siteUrl: string
}

const LIFETIMES_H = [4, 24, 72, 168, 720] as const

/** Links for people without an account: made here, listed here, called back here. */
export function PreviewLinks({ story, siteUrl, share, revoke }: Props) {
  const t = useTranslations('preview')
  const router = useRouter()
  const [hours, setHours] = useState(24)
  const [made, setMade] = useState<{ address: string; expiresAt: Date } | null>(null)
  const [failed, setFailed] = useState<Problem['kind'] | 'unexpected' | null>(null)
  const [busy, setBusy] = useState(false)

  async function doing(work: () => Promise<Problem['kind'] | null>) {
    setBusy(true)
    setFailed(await work().catch(() => 'unexpected' as const))
    setBusy(false)
    router.refresh()
  }

  const make = () =>
    doing(async () => {
      const shared = await share({ articleId: story.id, revision: story.revision, hours })
      if (!shared.ok) return shared.problem.kind
      setMade({ address: `${siteUrl}/preview/${shared.value.token}`, expiresAt: shared.value.expiresAt })
      return null
    })
  const callBack = (linkId: string) =>
    doing(async () => {
      const revoked = await revoke({ articleId: story.id, linkId })
      return revoked.ok ? null : revoked.problem.kind
    })

  return (
    <section aria-labelledby="preview-links" className="grid max-w-3xl gap-4">
      <h2 id="preview-links" className="border-b border-ink pb-1 font-semibold">
        {t('links')}
      </h2>
      <p className="text-sm">{t('explained', { revision: story.revision })}</p>
      {story.embargoUntil && (
        <p className="text-sm text-warn">
          {t('embargo')} <SavedTime at={story.embargoUntil} />
        </p>
      )}
      {story.mayShare && !story.embargoUntil && (
        <div className="flex flex-wrap items-end gap-3">
          <SelectField
            label={t('lasts')}
            value={String(hours)}
            options={LIFETIMES_H.map((each) => ({ value: String(each), label: t(`lifetimes.${each}`) }))}
            onChange={(event) => setHours(Number(event.target.value))}
          />
          <Button disabled={busy} onClick={() => void make()}>
            {t('make')}
          </Button>
        </div>
      )}
      {made && (
        <p role="status" className="border-s-4 border-ok bg-surface px-3 py-2 text-sm">
          {t('made')} <SavedTime at={made.expiresAt} />
          <code className="mt-1 block font-sans font-medium wrap-anywhere select-all">{made.address}</code>
        </p>
      )}
      {failed && (
        <p role="alert" className="border-s-4 border-live bg-surface px-3 py-2 text-sm">
          {t(`failed.${failed}`)}
        </p>
      )}
      <PreviewLinkList
        links={story.links}
        mayRevoke={story.mayShare}
        busy={busy}
        onRevoke={(id) => void callBack(id)}
      />
    </section>
  )
}
