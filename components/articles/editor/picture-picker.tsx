'use client'

import { Dialog, DialogPanel, DialogTitle } from '@headlessui/react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { TextField } from '@/components/forms/text-field'
import { useSearch } from '@/components/forms/use-search'
import { Button } from '@/components/ui/button'
import type { Picture } from '@/lib/media/model'

interface Props {
  onChoose: (picture: Picture) => void
  onClose: () => void
}

/** The library in a dialog: search, then choose. */
export function PicturePicker({ onChoose, onClose }: Props) {
  const t = useTranslations('desk')
  const [words, setWords] = useState('')
  const found = useSearch<Picture>(`/api/desk/lookup/pictures?q=${encodeURIComponent(words)}`)
  const pictures = found === 'failed' ? [] : found
  return (
    <Dialog open onClose={onClose} className="relative z-30">
      <div className="fixed inset-0 grid place-items-center bg-ink/40 p-4">
        <DialogPanel className="grid max-h-full w-full max-w-3xl gap-3 overflow-auto bg-paper p-4">
          <DialogTitle className="font-serif text-2xl font-semibold">{t('picker.title')}</DialogTitle>
          <TextField
            label={t('picker.search')}
            type="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          {pictures?.length === 0 && (
            <p role="status">{t(found === 'failed' ? 'panel.lookupFailed' : 'picker.empty')}</p>
          )}
          <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
            {pictures?.map((picture) => (
              <li key={picture.id}>
                <button
                  type="button"
                  className="grid w-full gap-1 text-start text-sm"
                  onClick={() => onChoose(picture)}
                  aria-label={t('picker.choose', { name: picture.caption ?? picture.alt })}
                >
                  <img src={picture.url} alt="" className="aspect-4/3 w-full bg-surface object-cover" />
                  <span className="line-clamp-2">{picture.caption ?? picture.alt}</span>
                  <span className="text-ink-muted">{picture.credit ?? t('figure.noCredit')}</span>
                </button>
              </li>
            ))}
          </ul>
          <Button look="plain" onClick={onClose}>
            {t('picker.close')}
          </Button>
        </DialogPanel>
      </div>
    </Dialog>
  )
}
