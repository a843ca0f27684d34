'use client'

import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import type { Check } from '@/lib/articles/checks/check'
import { storyChecks } from '@/lib/articles/checks/story-checks'
import type { LinkState } from '@/lib/articles/links'
import type { Picture } from '@/lib/media/model'
import type { StoryScreen } from '../story-screen'
import type { DeskStory } from '../use-saved-story'

interface Facts {
  opened: DeskStory
  pictures: ReadonlyMap<string, Picture>
  links: ReadonlyMap<string, LinkState>
}

const PAUSE_MS = 400

/** What should be looked at, anew whenever typing pauses: a key is never kept waiting for it. */
export function useChecks(editor: Editor | null, screen: StoryScreen, { opened, pictures, links }: Facts): Check[] {
  const { kind, editionId } = opened
  const [checks, setChecks] = useState<Check[]>([])
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const look = () =>
      setChecks(storyChecks({ kind, editionId, ...screen.read() }, { pictures: [...pictures.values()], links }))
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(look, PAUSE_MS)
    }
    later()
    editor?.on('update', later)
    const leave = screen.subscribe(later)
    return () => {
      clearTimeout(timer)
      editor?.off('update', later)
      leave()
    }
  }, [editor, screen, kind, editionId, pictures, links])
  return checks
}
