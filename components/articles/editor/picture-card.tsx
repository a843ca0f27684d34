'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/components/forms/text-field'
import type { PictureUse } from '@/lib/articles/blocks/picture-use'
import { PictureImage } from '@/components/media/picture-image'
import { usedAs, type Picture } from '@/lib/media/model'
import { useKnownPictures } from './pictures-context'

interface Props {
  use: PictureUse
  disabled: boolean
  onChange: (use: PictureUse) => void
  onRemove: () => void
}

/** One picture with the words of this use: empty means as the library says. The credit is the library's alone. */
export function PictureCard({ use, disabled, onChange, onRemove }: Props) {
  const t = useTranslations('desk.figure')
  const picture = useKnownPictures().byId.get(use.assetId)
  return (
    <div data-undo="story" className="grid gap-2 border-y border-rule py-3 font-sans">
      {picture ? (
        // The words follow below as fields; the picture itself is only shown.
        <div className="bg-surface [&_.picture]:mx-auto [&_.picture]:w-fit [&_picture>img]:max-h-64 [&_picture>img]:w-auto">
          <PictureImage picture={usedAs(picture, use)} sizes="24rem" widest={800} />
        </div>
      ) : (
        <p role="alert" className="text-live">
          {t('unknown')}
        </p>
      )}
      <TextField
        label={t('caption')}
        data-printed="caption"
        value={use.caption ?? ''}
        disabled={disabled}
        placeholder={picture?.caption ? t('captionHint', { caption: picture.caption }) : undefined}
        onChange={(event) => onChange({ ...use, caption: event.target.value || null })}
      />
      <TextField
        label={t('alt')}
        data-printed="alt"
        value={use.alt ?? ''}
        disabled={disabled || use.decorative}
        placeholder={picture?.alt ? t('altHint', { alt: picture.alt }) : undefined}
        onChange={(event) => onChange({ ...use, alt: event.target.value || null })}
      />
      <label className="flex min-h-6 items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          disabled={disabled}
          checked={use.decorative}
          onChange={({ target }) => onChange({ ...use, decorative: target.checked })}
        />
        {t('decorative')}
      </label>
      {picture && <PictureState picture={picture} />}
      <p className="flex justify-between gap-2 text-sm text-ink-muted">
        <span>{picture?.credit ? t('credit', { credit: picture.credit }) : t('noCredit')}</span>
        {!disabled && (
          <button type="button" className="min-h-6 underline" onClick={onRemove}>
            {t('remove')}
          </button>
        )}
      </p>
    </div>
  )
}

/** What the library still lacks of it, where the author sees it; who may put that right is a click away. */
function PictureState({ picture: { id, credit, right, rightExpired } }: { picture: Picture }) {
  const t = useTranslations('desk.figure')
  const told = [
    ...(credit ? [] : [t('noCredit')]),
    ...(right === 'unknown' ? [t('noRight')] : []),
    ...(rightExpired ? [t('rightExpired')] : []),
  ]
  if (told.length === 0) return null
  return (
    <p className="text-sm text-live">
      {told.join(' · ')}{' '}
      <a className="underline" href={`/desk/library/${id}`} target="_blank" rel="noreferrer">
        {t('openLibrary')}
      </a>
    </p>
  )
}
