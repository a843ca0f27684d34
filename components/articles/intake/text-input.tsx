'use client'

import { useTranslations } from 'next-intl'
import { useId, type ClipboardEvent } from 'react'
import { FIELD } from '@/components/forms/labelled'
import { useHydrated } from '@/components/forms/use-hydrated'
import { Button } from '@/components/ui/button'

export interface TypedText {
  text: string
  /** What the clipboard held as a page, and the same as text: it counts as long as nobody has typed over it. */
  rich: { html: string; text: string } | null
}

interface Props {
  typed: TypedText
  onChange: (typed: TypedText) => void
  onText: () => void
  onFile: (file: File) => void
  pending: boolean
}

/** Where the text comes in: typed, pasted plain, pasted from a page, or as a file. */
export function TextInput({ typed, onChange, onText, onFile, pending }: Props) {
  const t = useTranslations('intake.input')
  const id = useId()
  const ready = useHydrated()
  const isRich = typed.rich !== null && typed.rich.text === typed.text

  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const html = event.clipboardData.getData('text/html')
    const text = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n')
    // Only a paste that is the whole text can stand for it.
    const { selectionStart, selectionEnd, value } = event.currentTarget
    if (!html || !text || selectionStart > 0 || selectionEnd < value.length) return
    event.preventDefault()
    onChange({ text, rich: { html, text } })
  }

  return (
    <fieldset disabled={!ready} className="grid max-w-3xl gap-6">
      <legend className="sr-only">{t('label')}</legend>
      <form
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          onText()
        }}
      >
        <label htmlFor={id} className="text-sm font-medium text-ink-muted">
          {t('text')}
        </label>
        <textarea
          id={id}
          rows={16}
          className={`${FIELD} max-h-[70vh]`}
          value={typed.text}
          onPaste={paste}
          onChange={(event) => onChange({ ...typed, text: event.target.value })}
        />
        {isRich && (
          <p className="flex flex-wrap items-baseline gap-x-3 text-sm text-ink-muted">
            {t('rich')}
            <button type="button" className="min-h-6 underline" onClick={() => onChange({ ...typed, rich: null })}>
              {t('plain')}
            </button>
          </p>
        )}
        <div>
          <Button type="submit" disabled={pending}>
            {pending ? t('pending') : t('submit')}
          </Button>
        </div>
      </form>
      <div className="grid gap-2 border-t border-rule pt-4">
        <label htmlFor={`${id}-file`} className="text-sm font-medium text-ink-muted">
          {t('file')}
        </label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".docx,.html,.htm,.txt"
          aria-describedby={`${id}-hint`}
          disabled={pending}
          className="min-h-9 max-w-full text-sm file:me-3 file:min-h-9 file:rounded-sm file:border file:border-rule file:bg-surface file:px-3"
          onChange={(event) => {
            const [chosen] = event.target.files ?? []
            if (chosen) onFile(chosen)
            // The same file, once it has been mended, must be choosable again.
            event.target.value = ''
          }}
        />
        <p id={`${id}-hint`} className="text-sm text-ink-muted">
          {t('fileHint')}
        </p>
      </div>
    </fieldset>
  )
}
