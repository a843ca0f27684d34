'use client'

import { Dialog, DialogPanel, DialogTitle } from '@headlessui/react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { TextField } from '@/components/forms/text-field'
import { useSearch } from '@/components/forms/use-search'
import { LibraryGrid } from '@/components/media/library/library-grid'
import { UploadPanel } from '@/components/media/upload/upload-panel'
import { Button } from '@/components/ui/button'
import type { LibraryEntry } from '@/lib/media/library-entry'
import type { Picture } from '@/lib/media/model'

interface Props {
  onChoose: (picture: Picture) => void
  onClose: () => void
}

/** The library in a dialog: bring a picture in, or search, then choose. */
export function PicturePicker({ onChoose, onClose }: Props) {
  const t = useTranslations('desk')
  const [words, setWords] = useState('')
  const found = useSearch<LibraryEntry>(`/api/desk/lookup/pictures?q=${encodeURIComponent(words)}`)
  const entries = found === 'failed' ? [] : found
  const choose = ({ picture }: LibraryEntry) => {
    if (picture) onChoose(picture)
  }
  return (
    <Dialog open onClose={onClose} className="relative z-30">
      <div className="fixed inset-0 grid place-items-center bg-scrim p-4">
        <DialogPanel className="grid max-h-full w-full max-w-4xl grid-cols-[minmax(0,1fr)] gap-4 overflow-auto bg-paper p-4">
          <DialogTitle className="font-serif text-2xl font-semibold">{t('picker.title')}</DialogTitle>
          <UploadPanel onChoose={choose} />
          <TextField
            label={t('picker.search')}
            type="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          {entries?.length === 0 && (
            <p role="status">{t(found === 'failed' ? 'panel.lookupFailed' : 'picker.empty')}</p>
          )}
          {entries && (
            <LibraryGrid entries={entries} onChoose={choose} chooseLabel={(name) => t('picker.choose', { name })} />
          )}
          <Button look="plain" onClick={onClose}>
            {t('picker.close')}
          </Button>
        </DialogPanel>
      </div>
    </Dialog>
  )
}
