'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/components/forms/text-field'
import type { PictureUse } from '@/lib/articles/blocks/picture-use'
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
    <div className="grid gap-2 border-y border-rule py-3 font-sans">
      {picture ? (
        // The words follow below as fields; the picture itself is only shown.
        <img src={picture.url} alt={use.alt ?? picture.alt} className="max-h-64 w-full bg-surface object-contain" />
      ) : (
        <p role="alert" className="text-live">
          {t('unknown')}
        </p>
      )}
      <TextField
        label={t('caption')}
        value={use.caption ?? ''}
        disabled={disabled}
        placeholder={picture?.caption ? t('captionHint', { caption: picture.caption }) : undefined}
        onChange={(event) => onChange({ ...use, caption: event.target.value || null })}
      />
      <TextField
        label={t('alt')}
        value={use.alt ?? ''}
        disabled={disabled}
        placeholder={picture?.alt ? t('altHint', { alt: picture.alt }) : undefined}
        onChange={(event) => onChange({ ...use, alt: event.target.value || null })}
      />
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
