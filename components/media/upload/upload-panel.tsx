'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef } from 'react'
import { Button } from '@/components/ui/button'
import type { LibraryEntry } from '@/lib/media/library-entry'
import { DescribeTogether, type Together } from '../together/describe-together'
import { UploadRow } from './upload-row'
import { useFilesInto } from './use-files-into'
import { useUploads } from './use-uploads'

interface Props {
  /** Where one is to be chosen at once, as in a story's editor. */
  onChoose?: (entry: LibraryEntry) => void
  /** Where what came in can be described in one go. */
  together?: Together
}

const ACCEPTED = 'image/jpeg,image/png,image/webp,image/avif,image/gif,application/pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp'

/** Brings pictures and documents into the library: by drop, by paste, or by choosing files. */
export function UploadPanel({ onChoose, together }: Props) {
  const t = useTranslations('library.upload')
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const headingId = useId()
  const { queue, uploads, busy } = useUploads()
  const over = useFilesInto((files) => queue.add(files))
  const taken = uploads.flatMap(({ state }) => (state.kind === 'done' ? [state.entry.id] : []))
  const done = taken.length
  const refused = uploads.filter(({ state }) => state.kind === 'refused').length

  // The list of the library is the server's: once all are in, it shows them too.
  useEffect(() => {
    if (!busy && done > 0 && !onChoose) router.refresh()
  }, [busy, done, onChoose, router])

  return (
    <section
      aria-labelledby={headingId}
      className={`grid gap-3 border border-dashed p-4 ${over ? 'border-accent bg-surface' : 'border-rule'}`}
    >
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <h2 id={headingId} className="font-semibold">
          {over ? t('drop') : t('title')}
        </h2>
        <Button onClick={() => input.current?.click()}>{t('choose')}</Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={ACCEPTED}
          aria-label={t('choose')}
          onChange={({ target }) => {
            queue.add([...(target.files ?? [])])
            target.value = ''
          }}
        />
        <p className="text-sm text-ink-muted">{t('hint')}</p>
      </div>
      {uploads.length > 0 && (
        <>
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-sm">
            <p role="status">{t('count', { all: uploads.length, done, refused })}</p>
            {busy ? (
              <button type="button" className="min-h-6 underline" onClick={() => queue.cancelAll()}>
                {t('cancelAll')}
              </button>
            ) : (
              <button type="button" className="min-h-6 underline" onClick={() => queue.clear()}>
                {t('clear')}
              </button>
            )}
            {together && !busy && done > 1 && <DescribeTogether assetIds={[...new Set(taken)]} {...together} />}
          </div>
          <ul className="grid max-h-[32rem] overflow-auto border-t border-rule">
            {uploads.map((upload) => (
              <UploadRow
                key={upload.id}
                upload={upload}
                onCancel={() => queue.cancel(upload.id)}
                onAgain={() => queue.again(upload.id)}
                onReplaced={(entry) => queue.replace(upload.id, entry)}
                onChoose={onChoose}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
