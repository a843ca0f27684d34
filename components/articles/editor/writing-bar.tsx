'use client'

import type { Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { CheckBox } from './check-box'
import { StoryLength } from './count/story-length'
import type { EditorActions } from './editor-actions'
import { ariaKeys } from './shortcuts/key-names'
import { SHORTCUTS } from './shortcuts/shortcut-list'
import type { TypographyChoice } from './typography/use-typography'

interface Props {
  editor: Editor
  language: string
  actions: EditorActions
  typography: TypographyChoice
}

/** How long the story is, and what helps with writing it. */
export const WritingBar = memo(function WritingBar({ editor, language, actions, typography }: Props) {
  const t = useTranslations('writing.bar')
  return (
    <div
      role="group"
      aria-label={t('label')}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-rule pt-2 font-sans text-sm"
    >
      <StoryLength editor={editor} language={language} />
      {typography.known && editor.isEditable && (
        <CheckBox label={t('typography')} checked={typography.on} onChange={typography.toggle} />
      )}
      <span className="ms-auto flex gap-4">
        <button
          type="button"
          className="min-h-8 underline"
          aria-keyshortcuts={ariaKeys(SHORTCUTS.story.find)}
          onClick={actions.openFind}
        >
          {t('find')}
        </button>
        <button
          type="button"
          className="min-h-8 underline"
          aria-keyshortcuts={ariaKeys(SHORTCUTS.story.help)}
          onClick={actions.openHelp}
        >
          {t('shortcuts')}
        </button>
      </span>
    </div>
  )
})
