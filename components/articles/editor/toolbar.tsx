'use client'

import { useEditorState, type Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { PicturePicker } from './picture-picker'
import { useKnownPictures } from './pictures-context'

interface Props {
  editor: Editor
  /** Makes the description of a new quote and tells its id. */
  newQuote: () => string
  /** The quote described last, which the next marked words may continue. */
  lastQuoteId: string | undefined
}

const SAFE_LINK = /^(https?:\/\/|mailto:|\/(?!\/))/i

export function Toolbar({ editor, newQuote, lastQuoteId }: Props) {
  const t = useTranslations('desk.toolbar')
  const [picking, setPicking] = useState(false)
  const { remember } = useKnownPictures()
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
      words: !current.state.selection.empty,
    }),
  })
  const chain = () => editor.chain().focus()
  const markQuote = (quoteId: string) => chain().setMark('quote', { quoteId }).run()

  function setLink() {
    const href = window.prompt(t('linkPrompt'), (editor.getAttributes('link').href as string | null) ?? 'https://')
    if (href === null) return
    if (href.trim() === '') chain().extendMarkRange('link').unsetMark('link').run()
    else if (SAFE_LINK.test(href.trim())) chain().extendMarkRange('link').setMark('link', { href: href.trim() }).run()
    else window.alert(t('linkUnsafe'))
  }

  return (
    <div
      role="toolbar"
      aria-label={t('label')}
      className="sticky top-16 z-10 flex flex-wrap gap-1 border-b border-rule bg-paper py-2 font-sans"
    >
      <Tool label={t('bold')} pressed={active.bold} onPress={() => chain().toggleMark('bold').run()} />
      <Tool label={t('italic')} pressed={active.italic} onPress={() => chain().toggleMark('italic').run()} />
      <Tool label={t('link')} pressed={active.link} onPress={setLink} />
      <Tool label={t('heading2')} pressed={active.heading2} onPress={() => chain().toggleHeading({ level: 2 }).run()} />
      <Tool label={t('heading3')} pressed={active.heading3} onPress={() => chain().toggleHeading({ level: 3 }).run()} />
      <Tool label={t('bulletList')} pressed={active.bulletList} onPress={() => chain().toggleBulletList().run()} />
      <Tool label={t('orderedList')} pressed={active.orderedList} onPress={() => chain().toggleOrderedList().run()} />
      {active.quote ? (
        <Tool
          label={t('unmarkQuote')}
          pressed
          onPress={() => chain().extendMarkRange('quote').unsetMark('quote').run()}
        />
      ) : (
        <Tool label={t('markQuote')} disabled={!active.words} onPress={() => markQuote(newQuote())} />
      )}
      <Tool
        label={t('continueQuote')}
        disabled={!active.words || active.quote || !lastQuoteId}
        onPress={() => lastQuoteId && markQuote(lastQuoteId)}
      />
      <Tool
        label={t('blockQuote')}
        pressed={active.blockQuote}
        onPress={() =>
          active.blockQuote
            ? chain().setNode('paragraph').run()
            : chain().unsetMark('quote').setNode('blockQuote', { quoteId: newQuote() }).run()
        }
      />
      <Tool label={t('figure')} onPress={() => setPicking(true)} />
      <Tool label={t('divider')} onPress={() => chain().insertContent({ type: 'divider' }).run()} />
      <Tool label={t('undo')} onPress={() => chain().undo().run()} />
      <Tool label={t('redo')} onPress={() => chain().redo().run()} />
      {picking && (
        <PicturePicker
          onClose={() => setPicking(false)}
          onChoose={(picture) => {
            remember(picture)
            setPicking(false)
            chain()
              .insertContent({ type: 'figure', attrs: { assetId: picture.id } })
              .run()
          }}
        />
      )}
    </div>
  )
}

function inQuotedWords(editor: Editor): boolean {
  const mark = editor.schema.marks.quote
  const { from, to, empty, $from } = editor.state.selection
  if (!mark) return false
  return empty ? mark.isInSet($from.marks()) !== undefined : editor.state.doc.rangeHasMark(from, to, mark)
}

interface ToolProps {
  label: ReactNode
  pressed?: boolean
  disabled?: boolean
  onPress: () => void
}

function Tool({ label, pressed, disabled, onPress }: ToolProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      disabled={disabled}
      // Keeps the selection that the tool works on.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
      className="min-h-8 rounded-sm border border-rule px-2 text-sm hover:border-ink-muted disabled:opacity-40 aria-pressed:bg-accent aria-pressed:text-accent-ink"
    >
      {label}
    </button>
  )
}
