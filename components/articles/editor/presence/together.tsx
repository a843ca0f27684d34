'use client'

import type { Editor } from '@tiptap/react'
import { useCallback } from 'react'
import type { LookupChoice } from '@/components/forms/lookup-field'
import type { Picture } from '@/lib/media/model'
import { CommentsDesk } from '../../comments/comments-desk'
import type { DraftSaver, SaverState } from '../draft-saver'
import type { DeskStory } from '../use-saved-story'
import { PeopleHere } from './people-here'
import { RoomAnnouncer } from './room-announcer'
import { useCatchUp, type NewestRevision } from './use-catch-up'
import { useStoryLine } from './use-story-line'
import { useTogether } from './use-together'

interface Props {
  opened: DeskStory
  editor: Editor | null
  saver: DraftSaver
  state: SaverState
  rememberName: (name: LookupChoice) => void
  rememberPicture: (picture: Picture) => void
}

/** The colleagues in this story: who they are, where they write, and what they have saved. */
export function Together({ opened, editor, saver, state, rememberName, rememberPicture }: Props) {
  const { line, room } = useStoryLine(opened.id)
  const { others, wordsOf, goTo } = useTogether(editor, line, room, opened.userId)
  const remember = useCallback(
    ({ names, pictures }: NewestRevision) => {
      names.forEach(rememberName)
      pictures.forEach(rememberPicture)
    },
    [rememberName, rememberPicture],
  )
  useCatchUp({ articleId: opened.id, saver, state, newest: room?.newest.revision, remember })
  return (
    <>
      <PeopleHere people={others} wordsOf={wordsOf} goTo={goTo} />
      <RoomAnnouncer room={room} me={opened.userId} />
      <CommentsDesk articleId={opened.id} editor={editor} me={opened.userId} version={room?.comments} />
    </>
  )
}
