'use client'

import { useEditorState, type Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { FIELD } from '@/components/forms/labelled'
import { CheckBox } from '../check-box'
import { goTo, look, matches, replaceEvery, replaceSelected, selectedMatch } from './find-replace'

interface Props {
  editor: Editor
  onClose: () => void
}

/** Finds words in the story and replaces them; the words of others only when that is asked for. */
export function FindBar({ editor, onClose }: Props) {
  const t = useTranslations('writing.find')
  const field = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState(() => selectedWords(editor))
  const [by, setBy] = useState('')
  const [matchCase, setMatchCase] = useState(false)
  const [wholeWord, setWholeWord] = useState(false)
  const [inQuotes, setInQuotes] = useState(false)
  const [told, setTold] = useState('')
  const found = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const all = matches(state)
      return { count: all.length, quoted: all.filter(({ quoted }) => quoted).length, at: selectedMatch(state, all) }
    },
  })

  useEffect(() => look(editor, { words, matchCase, wholeWord }), [editor, words, matchCase, wholeWord])
  useEffect(() => field.current?.select(), [])
  useEffect(() => () => look(editor, { words: '', matchCase: false, wholeWord: false }), [editor])

  const bar = useRef<HTMLDivElement>(null)
  const close = useCallback(() => {
    onClose()
    editor.commands.focus()
  }, [editor, onClose])
  useEscape(bar, close)
  // A button that has nothing more to do would drop the focus on the page.
  const keepFocus = () => {
    if (matches(editor.state).length === 0) field.current?.focus()
  }

  return (
    <div
      ref={bar}
      role="search"
      aria-label={t('label')}
      className="grid gap-2 border-b border-rule bg-surface p-2 text-sm"
    >
      <div className="flex flex-wrap items-center gap-2">
        <input
          ref={field}
          aria-label={t('words')}
          placeholder={t('words')}
          className={`${FIELD} max-w-64`}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') goTo(editor, event.shiftKey ? 'previous' : 'next')
          }}
        />
        <p role="status" className="min-w-24 tabular-nums text-ink-muted">
          {words &&
            (found.at < 0 ? t('count', { count: found.count }) : t('place', { at: found.at + 1, count: found.count }))}
        </p>
        <Step label={t('previous')} disabled={found.count === 0} onPress={() => goTo(editor, 'previous')} />
        <Step label={t('next')} disabled={found.count === 0} onPress={() => goTo(editor, 'next')} />
        <CheckBox label={t('matchCase')} checked={matchCase} onChange={setMatchCase} />
        <CheckBox label={t('wholeWord')} checked={wholeWord} onChange={setWholeWord} />
        <span className="ms-auto">
          <Step label={t('close')} onPress={close} />
        </span>
      </div>
      {editor.isEditable && (
        <div className="flex flex-wrap items-center gap-2">
          <input
            aria-label={t('by')}
            placeholder={t('by')}
            className={`${FIELD} max-w-64`}
            value={by}
            onChange={(event) => setBy(event.target.value)}
          />
          <Step
            label={t('replace')}
            disabled={found.count === 0}
            onPress={() => {
              const wasQuoted = replaceSelected(editor, by, inQuotes) === 'left'
              keepFocus()
              setTold(wasQuoted ? t('left') : '')
            }}
          />
          <Step
            label={t('replaceAll')}
            disabled={found.count === 0}
            onPress={() => {
              setTold(t('replaced', { count: replaceEvery(editor, by, inQuotes) }))
              keepFocus()
            }}
          />
          {found.quoted > 0 && (
            <CheckBox label={t('inQuotes', { count: found.quoted })} checked={inQuotes} onChange={setInQuotes} />
          )}
          <p role="status">{told}</p>
        </div>
      )}
      {found.quoted > 0 && editor.isEditable && (
        <p role="note" className={inQuotes ? 'text-live' : 'text-ink-muted'}>
          {t(inQuotes ? 'changesWords' : 'keepsWords', { count: found.quoted })}
        </p>
      )}
    </div>
  )
}

function useEscape(bar: RefObject<HTMLElement | null>, close: () => void) {
  useEffect(() => {
    const element = bar.current
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close()
    }
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [bar, close])
}

function Step({ label, disabled, onPress }: { label: string; disabled?: boolean; onPress: () => void }) {
  return (
    <button
      type="button"
      disabled={disabled}
      onClick={onPress}
      className="min-h-8 rounded-sm border border-rule bg-paper px-2 hover:border-ink-muted disabled:opacity-40"
    >
      {label}
    </button>
  )
}

const LONGEST_WORDS = 100

function selectedWords({ state }: Editor): string {
  const { from, to } = state.selection
  const words = state.doc.textBetween(from, to, '\n', '\n')
  return words.includes('\n') || words.length > LONGEST_WORDS ? '' : words
}
