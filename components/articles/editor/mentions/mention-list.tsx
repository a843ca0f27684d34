'use client'

import { useEditorState, type Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useReducer } from 'react'
import { createPortal } from 'react-dom'
import { useSearch } from '@/components/forms/use-search'
import type { MentionChoice } from '@/lib/articles/mention-choice'
import { insertMention, mentionState, refuseMention } from './mention-typing'
import { MentionOption } from './mention-option'
import { useListKeys } from './use-list-keys'

interface Props {
  editor: Editor
  story: { editionIds: readonly string[]; sessionIds: readonly string[] }
  onChosen: (choice: MentionChoice) => void
}

/** What the portal knows under the name that is being typed, offered beneath it. The cursor stays in the story. */
export function MentionList({ editor, story, onChosen }: Props) {
  const t = useTranslations('writing.mentions')
  const listId = useId()
  const open = useEditorState({ editor, selector: ({ editor: current }) => mentionState(current).open })
  const found = useSearch<MentionChoice>(open && addressOf(open.sign, open.query, story))
  const choices = found === 'failed' || !open ? [] : (found ?? [])
  // Words that lead nowhere are words: from then on the list stays away.
  const lost = found !== null && choices.length === 0 && (open?.query.includes(' ') ?? false)
  useEffect(() => {
    if (lost) refuseMention(editor)
  }, [lost, editor])

  const choose = (choice: MentionChoice) => {
    onChosen(choice)
    insertMention(editor, choice)
  }
  const active = useListKeys(editor, open ? choices : [], choose)
  useTiedTo(editor, open && choices.length > 0 ? { listId, activeId: optionId(listId, active) } : null)

  useDrawnAgainWhenPageMoves(open !== null)
  if (!open || lost) return null
  const { left, bottom } = editor.view.coordsAtPos(open.from)
  return createPortal(
    <div
      className="absolute z-30 grid w-[min(26rem,calc(100vw-1rem))] border border-rule bg-paper font-sans shadow-lg"
      style={{
        insetInlineStart: Math.max(8, Math.min(left, window.innerWidth - 424)) + window.scrollX,
        top: bottom + window.scrollY + 4,
      }}
    >
      <div
        id={listId}
        role="listbox"
        aria-label={t(open.sign === '@' ? 'parties' : 'sessions')}
        className="max-h-72 overflow-auto"
      >
        {choices.map((choice, index) => (
          <MentionOption
            key={choice.id}
            id={optionId(listId, index)}
            choice={choice}
            active={index === active}
            onChoose={() => choose(choice)}
          />
        ))}
      </div>
      <p role="status" className={choices.length > 0 ? 'sr-only' : 'px-2.5 py-1.5 text-sm text-ink-muted'}>
        {found === 'failed' ? t('failed') : found === null ? t('asking') : t('count', { count: choices.length })}
      </p>
    </div>,
    document.body,
  )
}

/** The bar above may grow a line while the list is open: the list follows its words. */
function useDrawnAgainWhenPageMoves(open: boolean) {
  const [, drawAgain] = useReducer((times: number) => times + 1, 0)
  useEffect(() => {
    if (!open) return
    const observer = new ResizeObserver(drawAgain)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [open])
}

function optionId(listId: string, index: number): string {
  return `${listId}-${index}`
}

function addressOf(sign: '@' | '#', query: string, { editionIds, sessionIds }: Props['story']): string {
  const asked = new URLSearchParams([
    ['q', query],
    ...editionIds.map((id) => ['edition', id]),
    ...sessionIds.map((id) => ['session', id]),
  ])
  return `/api/desk/lookup/${sign === '@' ? 'parties' : 'programme'}?${asked.toString()}`
}

/** Tells assistive technology which line of which list the keys are on, while the cursor stays where it is. */
function useTiedTo(editor: Editor, tied: { listId: string; activeId: string } | null) {
  const [listId, activeId] = [tied?.listId, tied?.activeId]
  useEffect(() => {
    if (!listId || !activeId) return
    const { dom } = editor.view
    dom.setAttribute('aria-controls', listId)
    dom.setAttribute('aria-activedescendant', activeId)
    return () => {
      dom.removeAttribute('aria-controls')
      dom.removeAttribute('aria-activedescendant')
    }
  }, [editor, listId, activeId])
}
