'use client'

import type { Editor } from '@tiptap/react'
import { useLocale, useTranslations } from 'next-intl'
import { OFFERED_LANGUAGES } from '@/lib/articles/languages'
import { collator, languageName } from '@/lib/i18n/format'

interface Props {
  editor: Editor
  /** Of the words in which the cursor stands, where that was said. */
  language: string | null
  /** Whether words are chosen. */
  words: boolean
}

/** Says of chosen words that they are in another language than the story around them. */
export function LanguageTool({ editor, language, words }: Props) {
  const t = useTranslations('desk.toolbar')
  const locale = useLocale()
  const names = [...new Set([...OFFERED_LANGUAGES, ...(language ? [language] : [])])]
    .map((tag) => ({ tag, name: languageName(locale, tag) }))
    .sort((a, b) => collator(locale).compare(a.name, b.name))
  return (
    <select
      aria-label={t('language')}
      value={language ?? ''}
      disabled={!words && !language}
      onChange={(event) => markLanguage(editor, event.target.value || null)}
      className="min-h-8 max-w-40 shrink-0 rounded-sm border border-rule bg-paper px-1 text-sm pointer-coarse:min-h-11 hover:border-ink-muted disabled:opacity-40"
    >
      <option value="">{t('storyLanguage')}</option>
      {names.map(({ tag, name }) => (
        <option key={tag} value={tag}>
          {name}
        </option>
      ))}
    </select>
  )
}

function markLanguage(editor: Editor, language: string | null): void {
  const chain = editor.chain().focus()
  if (editor.state.selection.empty) chain.extendMarkRange('language')
  if (language) chain.setMark('language', { language })
  else chain.unsetMark('language')
  chain.run()
}
