'use client'

import { blankQuote } from '@/lib/articles/blank-quote'
import type { Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import type { EditorActions } from './editor-actions'
import { EXTENSIONS } from './extensions'
import { FindReplace } from './find/find-replace'
import { isSafeLink } from './link-address'
import { MentionTyping } from './mentions/mention-typing'
import { newQuoteAttribution } from './new-quote'
import { CleanPaste, type PasteReport } from './paste/clean-paste'
import { Markdown } from './shortcuts/markdown'
import { Shortcuts } from './shortcuts/shortcuts'
import type { StoryFields } from './story-fields'
import type { StoryScreen } from './story-screen'
import { Typography } from './typography/typography'
import type { TypographyChoice } from './typography/use-typography'

export type OpenDialog = 'picture' | 'shortcuts' | null

/** What happens under the writer's fingers: the extensions of the block editor, and what keys and tools do alike. */
export function useWriting(
  language: string,
  screen: StoryScreen,
  changeContent: (part: Partial<StoryFields['content']>) => void,
  typography: TypographyChoice,
) {
  const t = useTranslations('desk.toolbar')
  const [dialog, setDialog] = useState<OpenDialog>(null)
  const [finding, setFinding] = useState(false)
  const [pasted, setPasted] = useState<PasteReport | null>(null)
  // Made once: an editor that gets other extensions would forget its history.
  const [actions] = useState<EditorActions>(() => ({
    newQuote() {
      const { content } = screen.fields()
      const quote = newQuoteAttribution(language, content)
      changeContent({ quotes: [...content.quotes, quote] })
      return quote.id
    },
    lastQuote: () => screen.fields().content.quotes.at(-1)?.id,
    setLink: (editor) => askForLink(editor, { ask: t('linkPrompt'), unsafe: t('linkUnsafe') }),
    pickPicture: () => setDialog('picture'),
    openFind: () => setFinding(true),
    openHelp: () => setDialog('shortcuts'),
  }))
  const [extensions] = useState(() => [
    ...EXTENSIONS,
    Markdown.configure({ newQuote: actions.newQuote }),
    Shortcuts.configure({ actions: () => actions }),
    Typography.configure({ marks: typography.marks }),
    FindReplace,
    MentionTyping,
    CleanPaste.configure({
      newId: () => crypto.randomUUID(),
      describe(quoteIds, copies) {
        const { content } = screen.fields()
        const known = new Set(content.quotes.map(({ id }) => id))
        const unknown = quoteIds.filter((id) => !known.has(id))
        if (unknown.length === 0) return
        const described = unknown.map((id) => {
          const original = content.quotes.find((quote) => quote.id === copies.get(id))
          // The copy may be changed: it has to be compared anew.
          if (original) return { ...original, id, verification: 'unverified' as const, checked: null }
          return { ...blankQuote(id, language), sessionId: content.sessionIds[0] ?? null }
        })
        changeContent({ quotes: [...content.quotes, ...described] })
      },
      onPaste: (report) =>
        setPasted(report.quoteIds.length > 0 || report.pictures > 0 || report.refused ? report : null),
    }),
  ])
  return useMemo(
    () => ({ extensions, actions, dialog, setDialog, finding, setFinding, pasted, setPasted }),
    [extensions, actions, dialog, finding, pasted],
  )
}

function askForLink(editor: Editor, words: { ask: string; unsafe: string }): void {
  const before = (editor.getAttributes('link').href as string | null) ?? 'https://'
  const href = window.prompt(words.ask, before)?.trim()
  if (href === undefined) return
  const chain = editor.chain().focus().extendMarkRange('link')
  if (href === '') chain.unsetMark('link').run()
  else if (isSafeLink(href)) chain.setMark('link', { href }).run()
  else window.alert(words.unsafe)
}
