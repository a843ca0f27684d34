'use client'

import { useEditorState, type Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react'
import { FIELD } from '@/components/forms/labelled'
import { CheckBox } from '../check-box'
import type { StoryScreen } from '../story-screen'
import { look, placeBeside, placesOf, replaceIn, standingAt, type Place } from './find-replace'
import { placesIn } from './places-in'
import { showPlace } from './show-place'

interface Props {
  editor: Editor
  screen: StoryScreen
  onClose: () => void
}

/** Finds words in the story and replaces them; the words of others only when that is asked for. */
export function FindBar({ editor, screen, onClose }: Props) {
  const t = useTranslations('writing.find')
  const field = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState(() => selectedWords(editor))
  const [by, setBy] = useState('')
  const [matchCase, setMatchCase] = useState(false)
  const [wholeWord, setWholeWord] = useState(false)
  const [inQuotes, setInQuotes] = useState(false)
  const [told, setTold] = useState('')
  const { places, shown, show } = usePlaces({ editor, screen })
  const at = standingAt(places, editor.state, shown)
  const here = places[at]
  const quoted = places.filter((place) => place.quoted).length

  useEffect(() => {
    show(null)
    look(editor, { words, matchCase, wholeWord })
  }, [editor, show, words, matchCase, wholeWord])
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
    if (placesOf({ editor, screen }).length === 0) field.current?.focus()
  }
  const go = (direction: 'next' | 'previous') =>
    show(placeBeside(placesOf({ editor, screen }), editor.state, shown, direction) ?? null)
  const replaceHere = () => {
    const mayReplace = here && (inQuotes || !here.quoted)
    if (mayReplace) replaceIn({ editor, screen }, [here], by)
    setTold(here && !mayReplace ? t('left') : '')
    if (!mayReplace || here.in === 'body') return go('next')
    // What was put in may hold the words again: on to the first place behind it.
    const now = placesOf({ editor, screen })
    show(now[(at + placesIn(by, { words, matchCase, wholeWord }).length) % now.length] ?? null)
  }
  const replaceAll = () => {
    const all = places.filter((place) => inQuotes || !place.quoted)
    if (all.length > 0) replaceIn({ editor, screen }, all, by)
    show(null)
    setTold(t('replaced', { count: all.length }))
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
            if (event.key === 'Enter') go(event.shiftKey ? 'previous' : 'next')
          }}
        />
        <p role="status" className="min-w-24 tabular-nums text-ink-muted">
          {words && (at < 0 ? t('count', { count: places.length }) : t('place', { at: at + 1, count: places.length }))}
          {here?.in === 'field' && ` ${t(`in.${here.field.name}`)}`}
        </p>
        <Step label={t('previous')} disabled={places.length === 0} onPress={() => go('previous')} />
        <Step label={t('next')} disabled={places.length === 0} onPress={() => go('next')} />
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
            disabled={places.length === 0}
            onPress={() => {
              replaceHere()
              keepFocus()
            }}
          />
          <Step
            label={t('replaceAll')}
            disabled={places.length === 0}
            onPress={() => {
              replaceAll()
              keepFocus()
            }}
          />
          {quoted > 0 && (
            <CheckBox label={t('inQuotes', { count: quoted })} checked={inQuotes} onChange={setInQuotes} />
          )}
          <p role="status">{told}</p>
        </div>
      )}
      {quoted > 0 && editor.isEditable && (
        <p role="note" className={inQuotes ? 'text-live' : 'text-ink-muted'}>
          {t(inQuotes ? 'changesWords' : 'keepsWords', { count: quoted })}
        </p>
      )}
    </div>
  )
}

/** The places found, and the field that was gone to last, until something else is selected. */
function usePlaces({ editor, screen }: { editor: Editor; screen: StoryScreen }) {
  useEditorState({ editor, selector: ({ editor: { state } }) => state })
  useSyncExternalStore(screen.subscribe, screen.fields, screen.fields)
  const [shown, setShown] = useState<Place | null>(null)
  const sign = useRef(() => {})
  const show = useCallback(
    (place: Place | null) => {
      sign.current()
      sign.current = place ? showPlace(editor, place) : () => {}
      setShown(place?.in === 'field' ? place : null)
    },
    [editor],
  )
  useEffect(() => {
    const leave = () => show(null)
    editor.on('selectionUpdate', leave)
    return () => void editor.off('selectionUpdate', leave)
  }, [editor, show])
  useEffect(() => () => sign.current(), [])
  return { places: placesOf({ editor, screen }), shown, show }
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
