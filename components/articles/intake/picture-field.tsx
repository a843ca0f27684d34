'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { PicturePicker } from '@/components/articles/editor/picture-picker'
import type { PictureValue } from '@/lib/articles/intake/proposals'

interface Props {
  value: PictureValue
  disabled: boolean
  onChange: (value: PictureValue) => void
}

/** The picture of the library that belongs to a caption. Without one, the caption waits in the text. */
export function PictureField({ value, disabled, onChange }: Props) {
  const t = useTranslations('intake.picture')
  const [picking, setPicking] = useState(false)
  const { chosen, credit } = value
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 ps-6 text-ink-muted">
      <span>{chosen ? t('chosen', { name: chosen.name }) : t('waits')}</span>
      <button
        type="button"
        className="min-h-6 underline disabled:no-underline"
        disabled={disabled}
        onClick={() => setPicking(true)}
      >
        {t(chosen ? 'another' : 'choose')}
      </button>
      {chosen && (
        <button
          type="button"
          className="min-h-6 underline"
          disabled={disabled}
          onClick={() => onChange({ ...value, chosen: null })}
        >
          {t('remove')}
        </button>
      )}
      {chosen && credit !== null && chosen.credit !== credit && (
        <span className="basis-full">{t('otherCredit', { credit: chosen.credit ?? 'none' })}</span>
      )}
      {picking && (
        <PicturePicker
          onClose={() => setPicking(false)}
          onChoose={({ id, caption, alt, credit: known }) => {
            onChange({ ...value, chosen: { id, name: caption ?? alt, credit: known } })
            setPicking(false)
          }}
        />
      )}
    </div>
  )
}
