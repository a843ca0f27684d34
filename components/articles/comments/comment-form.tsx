'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef, useState } from 'react'
import { FIELD } from '@/components/forms/labelled'
import { Button } from '@/components/ui/button'
import type { Colleague } from '@/lib/comments/model'
import type { DeedFailure } from './use-discussion'
import { useMentionChoice } from './use-mention-choice'

interface Props {
  label: string
  submit: string
  colleagues: readonly Colleague[]
  /** What stands there at first. */
  initial?: string
  /** Somebody has just asked to write: the field is ready to type into. */
  ready?: boolean
  /** Answers why it did not work: then what was typed stays. */
  onSubmit: (body: string) => Promise<DeedFailure | null>
  onCancel?: () => void
}

/** A few lines to colleagues. Ctrl-Enter sends; `@` offers names. */
export function CommentForm({ label, submit, colleagues, initial = '', ready = false, onSubmit, onCancel }: Props) {
  const t = useTranslations('comments')
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [body, setBody] = useState(initial)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<DeedFailure | null>(null)
  const mention = useMentionChoice(colleagues, body, (text, caret) => {
    setBody(text)
    requestAnimationFrame(() => field.current?.setSelectionRange(caret, caret))
  })

  useEffect(() => {
    if (ready) field.current?.focus()
  }, [ready])

  async function send() {
    if (busy || body.trim() === '') return
    setBusy(true)
    const failed = await onSubmit(body)
    setBusy(false)
    setFailure(failed)
    if (!failed) setBody('')
  }

  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <div className="relative">
        <textarea
          ref={field}
          aria-label={label}
          placeholder={label}
          rows={2}
          maxLength={4000}
          value={body}
          aria-autocomplete="list"
          aria-controls={mention.choices.length > 0 ? `${id}-names` : undefined}
          aria-activedescendant={mention.current ? `${id}-${mention.current.id}` : undefined}
          className={`${FIELD} field-sizing-content max-h-60 resize-none`}
          onChange={(event) => {
            setBody(event.target.value)
            mention.onCaret(event.target.selectionStart)
          }}
          onBlur={mention.close}
          onKeyDown={(event) => {
            mention.onKeyDown(event)
            if (event.defaultPrevented) return
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send()
            else if (event.key === 'Escape' && onCancel && body === initial) onCancel()
            else return
            event.preventDefault()
            event.stopPropagation()
          }}
        />
        {mention.choices.length > 0 && (
          <div
            id={`${id}-names`}
            role="listbox"
            aria-label={t('names')}
            className="absolute inset-x-0 top-full z-10 border border-rule bg-paper shadow-lg"
          >
            {mention.choices.map((colleague) => (
              <div
                key={colleague.id}
                id={`${id}-${colleague.id}`}
                role="option"
                tabIndex={-1}
                aria-selected={colleague === mention.current}
                className="cursor-default px-2.5 py-1.5 break-words aria-selected:bg-accent aria-selected:text-accent-ink"
                // Before the field loses its focus, and with it the choice.
                onMouseDown={(event) => {
                  event.preventDefault()
                  mention.choose(colleague)
                }}
              >
                {colleague.name}
              </div>
            ))}
          </div>
        )}
      </div>
      {failure && (
        <p role="alert" className="text-sm text-live">
          {t(`failed.${failure}`)}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" disabled={busy || body.trim() === ''}>
          {submit}
        </Button>
        {onCancel && (
          <Button look="plain" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}
