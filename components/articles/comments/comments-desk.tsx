'use client'

import type { Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Button } from '@/components/ui/button'
import type { Passage, Thread } from '@/lib/comments/model'
import { ariaKeys } from '../editor/shortcuts/key-names'
import { SHORTCUTS } from '../editor/shortcuts/shortcut-list'
import { useCommentKey, useEscape } from './comment-keys'
import { CommentsPanel } from './comments-panel'
import { useDiscussion } from './use-discussion'
import { usePassages } from './use-passages'

interface Props {
  articleId: string
  editor: Editor | null
  me: string
  /** Grows with each change to the comments; undefined while nobody tells. */
  version: number | undefined
}

const NO_THREADS: Thread[] = []

/** The button that opens the comments, the marks in the manuscript, and the panel. */
export function CommentsDesk({ articleId, editor, me, version }: Props) {
  const t = useTranslations('comments')
  const discussing = useDiscussion(articleId, version)
  const { discussion, act } = discussing
  const threads = discussion?.threads ?? NO_THREADS
  const [open, setOpen] = useState(false)
  const [activeId, setActiveId] = useState<string | null>(null)
  const [picked, setPicked] = useState<Passage | null>(null)
  const { removed, goTo, pick } = usePassages(editor, threads, activeId, picked)
  const waiting = threads.filter(({ resolved }) => !resolved).length

  const openThread = useCallback(
    (thread: Thread | null) => {
      setActiveId(thread?.id ?? null)
      if (!thread) return
      setOpen(true)
      goTo(thread.id)
      if (isNamed(thread, me, discussion?.colleagues)) void act({ do: 'read', threadId: thread.id })
      // Once the panel is drawn.
      setTimeout(() => document.getElementById(`thread-${thread.id}`)?.focus())
    },
    [goTo, act, me, discussion?.colleagues],
  )
  const startComment = useCallback(() => {
    setPicked(pick())
    setOpen(true)
  }, [pick])

  const close = useCallback(() => {
    setOpen(false)
    editor?.commands.focus()
  }, [editor])

  useAddressedThread(threads, openThread)
  useEscape(open, close)
  useCommentKey(startComment)
  useEffect(() => {
    const dom = editor?.view.dom
    if (!dom) return
    const onClick = ({ target }: MouseEvent) => {
      const id = target instanceof Element && target.closest<HTMLElement>('[data-thread]')?.dataset.thread
      const thread = threads.find((each) => each.id === id)
      if (thread) openThread(thread)
    }
    dom.addEventListener('click', onClick)
    return () => dom.removeEventListener('click', onClick)
  }, [editor, threads, openThread])

  return (
    <>
      <span className="flex flex-wrap gap-2">
        <Button look="plain" aria-expanded={open} aria-controls="comments" onClick={() => setOpen(!open)}>
          {t('open', { count: waiting })}
        </Button>
        <Button
          look="plain"
          aria-keyshortcuts={ariaKeys(SHORTCUTS.story.comment)}
          title={t('shortcut')}
          // Keeps the selection that the comment is about.
          onMouseDown={(event) => event.preventDefault()}
          onClick={startComment}
        >
          {t('start')}
        </Button>
      </span>
      {editor &&
        createPortal(
          <CommentsPanel
            open={open}
            discussing={discussing}
            me={me}
            activeId={activeId}
            removed={removed}
            picked={picked}
            onPickedDone={() => setPicked(null)}
            onOpenThread={openThread}
            onClose={close}
          />,
          document.body,
        )}
    </>
  )
}

function isNamed(thread: Thread, me: string, colleagues: readonly { id: string; name: string }[] = []): boolean {
  const name = colleagues.find(({ id }) => id === me)?.name
  return name !== undefined && thread.comments.some(({ body }) => body.includes(`@${name}`))
}

/** An address that names a thread (`?thread=`) opens it, once. */
function useAddressedThread(threads: readonly Thread[], openThread: (thread: Thread) => void) {
  const done = useRef(false)
  useEffect(() => {
    if (done.current || threads.length === 0) return
    done.current = true
    const wanted = new URLSearchParams(window.location.search).get('thread')
    const thread = threads.find(({ id }) => id === wanted)
    // After the passages are marked, so that there is somewhere to go.
    if (thread) setTimeout(() => openThread(thread), 50)
  }, [threads, openThread])
}
