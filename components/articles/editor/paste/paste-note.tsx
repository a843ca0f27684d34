'use client'

import type { Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import type { PasteReport } from './clean-paste'
import { unmarkQuotes } from './unmark-quotes'

interface Props {
  editor: Editor
  report: PasteReport
  onDone: () => void
}

/** What a paste brought: quotes to attribute or to take back, pictures that stayed behind. */
export function PasteNote({ editor, report, onDone }: Props) {
  const t = useTranslations('writing.paste')
  const { quoteIds, pictures, refused } = report
  return (
    <div
      aria-live="polite"
      className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-s-4 border-accent bg-surface px-3 py-2 font-sans text-sm"
    >
      {refused && <p>{t('refused')}</p>}
      {quoteIds.length > 0 && <p>{t('quotes', { count: quoteIds.length })}</p>}
      {pictures > 0 && <p>{t('pictures', { count: pictures })}</p>}
      {quoteIds.length > 0 && (
        <button
          type="button"
          className="min-h-6 underline"
          onClick={() => {
            unmarkQuotes(editor, quoteIds)
            onDone()
          }}
        >
          {t('unmark', { count: quoteIds.length })}
        </button>
      )}
      <button type="button" className="min-h-6 underline" onClick={onDone}>
        {t('done')}
      </button>
    </div>
  )
}
