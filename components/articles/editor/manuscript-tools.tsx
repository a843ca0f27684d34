'use client'

import { EditorContent, type Editor } from '@tiptap/react'
import { memo, useCallback, useMemo } from 'react'
import type { MentionChoice } from '@/lib/articles/mention-choice'
import type { ArticleKind } from '@/lib/platform/db/generated/enums'
import { insertBlock } from './blocks/insert-block'
import { FindBar } from './find/find-bar'
import { MentionList } from './mentions/mention-list'
import { useKnownNames } from './names-context'
import { PasteNote } from './paste/paste-note'
import { PicturePicker } from './picture-picker'
import { useKnownPictures } from './pictures-context'
import { ShortcutsDialog } from './shortcuts/shortcuts-dialog'
import { Toolbar } from './toolbar'
import type { StoryScreen } from './story-screen'
import type { TypographyChoice } from './typography/use-typography'
import type { useWriting } from './use-writing'
import { WritingBar } from './writing-bar'

interface Props {
  editor: Editor
  screen: StoryScreen
  kind: ArticleKind
  language: string
  writing: ReturnType<typeof useWriting>
  typography: TypographyChoice
  editionIds: readonly string[]
  sessionIds: readonly string[]
}

/** The body of the story with all its tools. */
export const ManuscriptTools = memo(function ManuscriptTools({
  editor,
  screen,
  kind,
  language,
  writing,
  typography,
  editionIds,
  sessionIds,
}: Props) {
  const { actions, dialog, setDialog, finding, setFinding, pasted, setPasted } = writing
  const pictures = useKnownPictures()
  const names = useKnownNames()
  const story = useMemo(() => ({ editionIds, sessionIds }), [editionIds, sessionIds])
  const remember = useCallback((choice: MentionChoice) => names.remember(choice), [names])
  const close = () => setDialog(null)
  const closeFind = useCallback(() => setFinding(false), [setFinding])
  return (
    <>
      <div className="sticky top-0 z-10 -mx-3 min-w-0 bg-paper px-3 md:top-(--editor-bar,4rem)">
        <Toolbar kind={kind} editor={editor} actions={actions} />
        {finding && <FindBar editor={editor} screen={screen} onClose={closeFind} />}
        {pasted && <PasteNote editor={editor} report={pasted} onDone={() => setPasted(null)} />}
      </div>
      <EditorContent editor={editor} />
      <WritingBar editor={editor} language={language} actions={actions} typography={typography} />
      <MentionList editor={editor} story={story} onChosen={remember} />
      {dialog === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      {dialog === 'picture' && (
        <PicturePicker
          onClose={close}
          onChoose={(picture) => {
            pictures.remember(picture)
            close()
            insertBlock(editor, { type: 'figure', attrs: { assetId: picture.id } })
          }}
        />
      )}
    </>
  )
})
