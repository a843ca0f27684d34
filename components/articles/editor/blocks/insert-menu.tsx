'use client'

import { Menu, MenuButton, MenuItem, MenuItems } from '@headlessui/react'
import type { Editor, JSONContent } from '@tiptap/core'
import { useTranslations } from 'next-intl'
import { kindHasBlock } from '@/lib/articles/kinds/registry'
import type { ArticleKind } from '@/lib/platform/db/generated/enums'
import { insertBlock } from './insert-block'

interface Props {
  editor: Editor
  kind: ArticleKind
  newQuote: () => string
}

type Insertable = 'questionAnswer' | 'gallery' | 'embed' | 'note'

const INSERTABLE: readonly Insertable[] = ['questionAnswer', 'gallery', 'embed', 'note']

/** The blocks that are more than a way to set words, as far as this kind of article has them. */
export function InsertMenu({ editor, kind, newQuote }: Props) {
  const t = useTranslations('blocks.edit')
  return (
    <Menu>
      <MenuButton className="min-h-8 shrink-0 rounded-sm border border-rule px-2 text-sm hover:border-ink-muted pointer-coarse:min-h-11">
        {t('insert')}
      </MenuButton>
      <MenuItems
        anchor="bottom start"
        modal={false}
        className="z-30 grid min-w-64 border border-rule bg-paper py-1 font-sans text-sm shadow-lg"
      >
        {INSERTABLE.filter((type) => kindHasBlock(kind, type)).map((type) => (
          <MenuItem key={type}>
            <button type="button" className={ITEM} onClick={() => insertBlock(editor, emptyBlock(type, newQuote))}>
              {t(`blocks.${type}`)}
            </button>
          </MenuItem>
        ))}
        <MenuItem>
          <button type="button" className={ITEM} onClick={goToCallToAction}>
            {t('blocks.closing')}
          </button>
        </MenuItem>
      </MenuItems>
    </Menu>
  )
}

const ITEM = 'min-h-9 px-3 text-start data-focus:bg-surface pointer-coarse:min-h-11'

function emptyBlock(type: Insertable, newQuote: () => string): JSONContent {
  const content = [{ type: 'paragraph' }]
  switch (type) {
    case 'questionAnswer':
      return {
        type,
        content: [
          { type: 'question', content },
          { type: 'answer', attrs: { quoteId: newQuote() }, content },
        ],
      }
    case 'note':
      return { type, content }
    case 'gallery':
    case 'embed':
      return { type }
  }
}

/** It is no part of the text: a story has one, in a place of its own behind the last paragraph. */
function goToCallToAction() {
  const place = document.getElementById('closing')
  // The menu takes the focus back as it closes.
  requestAnimationFrame(() => {
    place?.scrollIntoView({ block: 'center' })
    place?.querySelector('textarea')?.focus()
  })
}
