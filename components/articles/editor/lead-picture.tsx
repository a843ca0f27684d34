'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { PictureUse } from '@/lib/articles/blocks/picture-use'
import { PictureCard } from './picture-card'
import { PicturePicker } from './picture-picker'
import { useKnownPictures } from './pictures-context'

interface Props {
  lead: PictureUse | null
  disabled: boolean
  onChange: (lead: PictureUse | null) => void
}

export function LeadPicture({ lead, disabled, onChange }: Props) {
  const t = useTranslations('desk.figure')
  const [picking, setPicking] = useState(false)
  const { remember } = useKnownPictures()
  return (
    <div id="lead" tabIndex={-1} className="grid justify-items-start gap-2">
      {lead ? (
        <div className="w-full">
          <PictureCard use={lead} disabled={disabled} onChange={onChange} onRemove={() => onChange(null)} />
        </div>
      ) : (
        <Button look="plain" onClick={() => setPicking(true)}>
          {t('chooseLead')}
        </Button>
      )}
      {picking && (
        <PicturePicker
          onClose={() => setPicking(false)}
          onChoose={(picture) => {
            remember(picture)
            onChange({ assetId: picture.id, caption: null, alt: null, decorative: false })
            setPicking(false)
          }}
        />
      )}
    </div>
  )
}
