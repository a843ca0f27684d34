'use client'

import type { LookupChoice } from '@/components/forms/lookup-field'
import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { StoryText } from '@/lib/articles/merge'
import type { Standing } from '@/lib/articles/model'
import { currentTime } from '@/lib/core/clock'
import type { EditorialVerb } from '@/lib/editorial/transitions'
import type { ArticleKind } from '@/lib/platform/db/generated/enums'
import { DraftSaver } from './draft-saver'
import { LocalCopies } from './local-copy'
import { saveStory } from './save-story'
import type { StoryFields } from './story-fields'
import { StoryScreen } from './story-screen'

/** A story as the editor opens it. */
export interface DeskStory extends StoryText {
  id: string
  slug: string
  kind: ArticleKind
  language: string
  translationOf: LookupChoice | null
  /** The edition that the story mainly belongs to. */
  editionId: string | null
  revision: number
  liveRevision: number | null
  /** When the newest revision was saved, in milliseconds since 1970. */
  savedAtMs: number
  /** Whose browser keeps a copy. */
  userId: string
  may: Record<EditorialVerb, boolean>
  standing: Standing
}

/** The story on screen, and what keeps it: the portal, and this browser until the portal has it. */
export function useSavedStory(opened: DeskStory) {
  const [copyRefused, setCopyRefused] = useState(false)
  const [broughtBackMs, setBroughtBackMs] = useState<number | null>(null)
  const [screen] = useState(() => new StoryScreen(opened))
  const [copies] = useState(() => new LocalCopies(opened.id, opened.userId, crypto.randomUUID()))
  const [saver] = useState(() => {
    const { id, headline, standfirst, content, revision, savedAtMs } = opened
    const now = () => currentTime().getTime()
    return new DraftSaver({
      revision,
      savedAtMs,
      text: { headline, standfirst, content },
      screen,
      now,
      send: (draft) => saveStory(id, draft),
      keepCopy(copy) {
        const kept = copies.write(copy && { ...copy, keptAtMs: now() })
        setCopyRefused(!kept)
        return kept
      },
      newId: () => crypto.randomUUID(),
    })
  })
  const fields = useSyncExternalStore(screen.subscribe, screen.fields, screen.fields)
  const state = useSyncExternalStore(saver.subscribe, saver.state, saver.state)

  const change = useCallback(
    (part: Partial<StoryFields>) => {
      screen.setFields({ ...screen.fields(), ...part })
      saver.touched()
    },
    [screen, saver],
  )
  const changeContent = useCallback(
    (part: Partial<StoryFields['content']>) => change({ content: { ...screen.fields().content, ...part } }),
    [screen, change],
  )

  const [ready, setReady] = useState(false)
  const editorReady = useCallback(
    (editor: Editor) => {
      screen.attach(editor)
      setReady(true)
    },
    [screen],
  )
  // Text that a crash, an ended sign-in or a lost network left in this browser comes back, and goes up when it can.
  useEffect(() => {
    if (!ready) return
    const leaving = new AbortController()
    const letGo = copies.hold()
    void copies.takeOver((copy) => {
      saver.bringBack(copy)
      setBroughtBackMs(copy.keptAtMs)
      return saver.keepCopy()
    }, leaving.signal)
    return () => {
      leaving.abort()
      letGo()
    }
  }, [ready, copies, saver])

  useTriesAgain(saver)
  useWarnBeforeLeaving(state.dirty)
  useSaveKey(saver)
  return { screen, saver, state, fields, change, changeContent, editorReady, copyRefused, broughtBackMs }
}

/** Back on the network, or back on the page after signing in elsewhere: the text goes up. Away from it: a copy is kept. */
function useTriesAgain(saver: DraftSaver) {
  useEffect(() => {
    const retry = () => {
      if (document.visibilityState === 'visible') saver.retry()
      else saver.keepCopy()
    }
    window.addEventListener('online', retry)
    window.addEventListener('pagehide', saver.keepCopy)
    document.addEventListener('visibilitychange', retry)
    return () => {
      window.removeEventListener('online', retry)
      window.removeEventListener('pagehide', saver.keepCopy)
      document.removeEventListener('visibilitychange', retry)
      saver.stop()
    }
  }, [saver])
}

function useWarnBeforeLeaving(dirty: boolean) {
  useEffect(() => {
    if (!dirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [dirty])
}

function useSaveKey(saver: DraftSaver) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      void saver.save()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [saver])
}
