'use client'

import { useTranslations } from 'next-intl'
import type { LibraryEntry } from '@/lib/media/library-entry'
import { LARGEST_FILE_BYTES } from '@/lib/media/limits'
import { useFileSize } from '../library/use-file-size'
import { EntryThumbnail } from '../library/entry-thumbnail'
import { AlikeNote } from './alike-note'
import type { Upload } from './upload-queue'

interface Props {
  upload: Upload
  onCancel: () => void
  onAgain: () => void
  onReplaced: (entry: LibraryEntry) => void
  onChoose?: (entry: LibraryEntry) => void
}

/** One file on its way: how far it is, why it was not taken, or what the library has now. */
export function UploadRow({ upload: { name, bytes, state }, onCancel, onAgain, onReplaced, onChoose }: Props) {
  const t = useTranslations('library')
  const size = useFileSize()
  const link = 'min-h-6 text-sm underline'
  return (
    <li className="grid grid-cols-[4.5rem_minmax(0,1fr)_auto] items-start gap-x-3 gap-y-1 border-b border-rule py-2">
      <div className="row-span-2">{state.kind === 'done' && <EntryThumbnail entry={state.entry} />}</div>
      <p className="min-w-0">
        <span className="font-medium wrap-anywhere">{name}</span>{' '}
        <span className="text-sm text-ink-muted tabular-nums">{size(bytes)}</span>
      </p>
      <p className="flex gap-3">
        {(state.kind === 'waiting' || state.kind === 'sending' || state.kind === 'checking') && (
          <button type="button" className={link} onClick={onCancel} aria-label={t('upload.cancelOf', { name })}>
            {t('upload.cancel')}
          </button>
        )}
        {(state.kind === 'cancelled' || state.kind === 'refused') && (
          <button type="button" className={link} onClick={onAgain} aria-label={t('upload.againOf', { name })}>
            {t('upload.again')}
          </button>
        )}
        {state.kind === 'done' && onChoose && (
          <button type="button" className={link} onClick={() => onChoose(state.entry)}>
            {t('upload.use')}
          </button>
        )}
        {state.kind === 'done' && (
          <a className={link} href={`/desk/library/${state.entry.id}`} {...(onChoose && { target: '_blank' })}>
            {t('upload.describe')}
          </a>
        )}
      </p>
      <div className="col-span-2 grid gap-1 text-sm">
        {state.kind === 'waiting' && <p className="text-ink-muted">{t('upload.waiting')}</p>}
        {state.kind === 'sending' && (
          <progress
            className="h-2 w-full accent-accent"
            max={1}
            value={state.share}
            aria-label={t('upload.sending', { name })}
          />
        )}
        {state.kind === 'checking' && <p className="text-ink-muted">{t('upload.checking')}</p>}
        {state.kind === 'cancelled' && <p className="text-ink-muted">{t('upload.cancelled')}</p>}
        {state.kind === 'refused' && (
          <p role="alert" className="border-s-4 border-live ps-2">
            <RefusalWords reason={state.reason} />
          </p>
        )}
        {state.kind === 'done' && state.outcome === 'same' && <p>{t('upload.same')}</p>}
        {state.kind === 'done' && state.outcome === 'new' && (
          <p className="text-ink-muted">
            {state.entry.credit ? t('upload.read', { credit: state.entry.credit }) : t('upload.silent')}
          </p>
        )}
        {state.kind === 'done' && state.alike.length > 0 && (
          <AlikeNote entry={state.entry} alike={state.alike} onReplaced={onReplaced} />
        )}
      </div>
    </li>
  )
}

function RefusalWords({ reason }: { reason: string }) {
  const t = useTranslations('library.refused')
  const key = reason as Parameters<typeof t.has>[0]
  return t(t.has(key) ? key : 'failed', { megabytes: LARGEST_FILE_BYTES / 1024 / 1024 })
}
