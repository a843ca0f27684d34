'use client'

import { useEditorState, type Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { memo, type ReactNode } from 'react'
import type { ArticleKind } from '@/lib/platform/db/generated/enums'
import { insertBlock } from './blocks/insert-block'
import { InsertMenu } from './blocks/insert-menu'
import type { EditorActions } from './editor-actions'
import { inQuotedWords } from './in-quoted-words'
import { LanguageTool } from './language-tool'
import { ariaKeys } from './shortcuts/key-names'
import { SHORTCUTS } from './shortcuts/shortcut-list'
import { continueQuote, toggleBlockQuote, toggleQuote } from './shortcuts/shortcuts'

interface Props {
  editor: Editor
  kind: ArticleKind
  actions: EditorActions
}

const { words: WORDS, blocks: BLOCKS, quotes: QUOTES, story: STORY } = SHORTCUTS

export const Toolbar = memo(function Toolbar({ editor, kind, actions }: Props) {
  const t = useTranslations('desk.toolbar')
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      bold: current.isActive('bold'),
      italic: current.isActive('italic'),
      heading2: current.isActive('heading', { level: 2 }),
      heading3: current.isActive('heading', { level: 3 }),
      bulletList: current.isActive('bulletList'),
      orderedList: current.isActive('orderedList'),
      link: current.isActive('link'),
      quote: inQuotedWords(current),
      blockQuote: current.isActive('blockQuote'),
      language: (current.getAttributes('language')['language'] as string | undefined) ?? null,
      words: !current.state.selection.empty,
    }),
  })
  const chain = () => editor.chain().focus()
  return (
    <div
      role="toolbar"
      aria-label={t('label')}
      className="-mx-1 flex gap-1 border-b border-rule bg-paper px-1 py-2 font-sans max-md:overflow-x-auto md:flex-wrap"
    >
      <Tool
        label={t('bold')}
        keys={WORDS.bold}
        pressed={active.bold}
        onPress={() => chain().toggleMark('bold').run()}
      />
      <Tool
        label={t('italic')}
        keys={WORDS.italic}
        pressed={active.italic}
        onPress={() => chain().toggleMark('italic').run()}
      />
      <Tool label={t('link')} keys={WORDS.link} pressed={active.link} onPress={() => actions.setLink(editor)} />
      <LanguageTool editor={editor} language={active.language} words={active.words} />
      <Tool
        label={t('heading2')}
        keys={BLOCKS.heading2}
        pressed={active.heading2}
        onPress={() => chain().toggleHeading({ level: 2 }).run()}
      />
      <Tool
        label={t('heading3')}
        keys={BLOCKS.heading3}
        pressed={active.heading3}
        onPress={() => chain().toggleHeading({ level: 3 }).run()}
      />
      <Tool
        label={t('bulletList')}
        keys={BLOCKS.bulletList}
        pressed={active.bulletList}
        onPress={() => chain().toggleBulletList().run()}
      />
      <Tool
        label={t('orderedList')}
        keys={BLOCKS.orderedList}
        pressed={active.orderedList}
        onPress={() => chain().toggleOrderedList().run()}
      />
      <Tool
        label={t(active.quote ? 'unmarkQuote' : 'markQuote')}
        keys={QUOTES.markQuote}
        pressed={active.quote || undefined}
        disabled={!active.words && !active.quote}
        onPress={() => toggleQuote(editor, actions.newQuote)}
      />
      <Tool
        label={t('continueQuote')}
        keys={QUOTES.continueQuote}
        disabled={!active.words || active.quote}
        onPress={() => continueQuote(editor, actions.lastQuote())}
      />
      <Tool
        label={t('blockQuote')}
        keys={QUOTES.blockQuote}
        pressed={active.blockQuote}
        onPress={() => toggleBlockQuote(editor, actions.newQuote)}
      />
      <Tool label={t('figure')} keys={BLOCKS.figure} onPress={actions.pickPicture} />
      <Tool label={t('divider')} keys={BLOCKS.divider} onPress={() => insertBlock(editor, { type: 'divider' })} />
      <InsertMenu editor={editor} kind={kind} newQuote={actions.newQuote} />
      <Tool label={t('undo')} keys={STORY.undo} onPress={() => chain().undo().run()} />
      <Tool label={t('redo')} keys={STORY.redo} onPress={() => chain().redo().run()} />
    </div>
  )
})

interface ToolProps {
  label: ReactNode
  keys: string
  pressed?: boolean
  disabled?: boolean
  onPress: () => void
}

function Tool({ label, keys, pressed, disabled, onPress }: ToolProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      aria-keyshortcuts={ariaKeys(keys)}
      disabled={disabled}
      // Keeps the selection that the tool works on.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
      className="min-h-8 shrink-0 rounded-sm border border-rule px-2 text-sm whitespace-nowrap pointer-coarse:min-h-11 hover:border-ink-muted disabled:opacity-40 aria-pressed:bg-accent aria-pressed:text-accent-ink"
    >
      {label}
    </button>
  )
}
