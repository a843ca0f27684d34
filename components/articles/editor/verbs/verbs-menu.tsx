'use client'

import { Menu, MenuButton, MenuItem, MenuItems } from '@headlessui/react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { DraftSaver } from '../draft-saver'
import type { DeskStory } from '../use-saved-story'
import { MENU_VERBS, type MenuVerb, type VerbActions } from './verb-actions'
import { VerbDialog } from './verb-dialog'

interface Props {
  opened: DeskStory
  saver: DraftSaver
  actions: VerbActions
}

/** What the viewer may do with the story now, besides writing and publishing it. */
export function VerbsMenu({ opened, saver, actions }: Props) {
  const t = useTranslations('verbs')
  const [chosen, setChosen] = useState<MenuVerb | null>(null)
  const open = MENU_VERBS.filter((verb) => opened.may[verb])
  if (open.length === 0) return null
  return (
    <>
      <Menu>
        <MenuButton as={Button} look="plain">
          {t('menu')}
        </MenuButton>
        <MenuItems
          anchor="bottom end"
          modal={false}
          className="z-30 grid min-w-52 border border-rule bg-paper py-1 font-sans text-sm shadow-lg"
        >
          {open.map((verb) => (
            <MenuItem key={verb}>
              <button
                type="button"
                className="min-h-9 px-3 text-start data-focus:bg-surface pointer-coarse:min-h-11"
                onClick={() => setChosen(verb)}
              >
                {t(`verb.${verb}`)}
              </button>
            </MenuItem>
          ))}
        </MenuItems>
      </Menu>
      {chosen && (
        <VerbDialog verb={chosen} opened={opened} saver={saver} actions={actions} onClose={() => setChosen(null)} />
      )}
    </>
  )
}
