'use client'

import { Dialog, DialogPanel, DialogTitle } from '@headlessui/react'
import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { Button } from '@/components/ui/button'
import { keyNames } from './key-names'
import { MARKDOWN, SHORTCUT_GROUPS, SHORTCUTS } from './shortcut-list'

/** Every key of the editor, and what can be typed instead of pressed. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('writing.shortcuts')
  const mac = /Mac|iPhone|iPad/.test(navigator.userAgent)
  return (
    <Dialog open onClose={onClose} className="relative z-30">
      <div className="fixed inset-0 grid place-items-center bg-scrim p-4">
        <DialogPanel className="grid max-h-full w-full max-w-3xl gap-4 overflow-auto bg-paper p-5">
          <DialogTitle className="font-serif text-2xl font-semibold">{t('title')}</DialogTitle>
          <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
            {SHORTCUT_GROUPS.map((group) => (
              <section key={group} className="grid content-start gap-1">
                <h3 className="border-b border-ink pb-1 font-semibold">{t(`groups.${group}`)}</h3>
                <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1">
                  {Object.entries(SHORTCUTS[group]).map(([name, keys]) => (
                    <Row key={name} name={t(`names.${name as NameOfShortcut}`)}>
                      <Keys names={keyNames(keys, mac)} />
                    </Row>
                  ))}
                </dl>
              </section>
            ))}
            <section className="grid content-start gap-1">
              <h3 className="border-b border-ink pb-1 font-semibold">{t('groups.typed')}</h3>
              <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1">
                {Object.entries(MARKDOWN).map(([name, typed]) => (
                  <Row key={name} name={t(`names.${name as keyof typeof MARKDOWN}`)}>
                    <code>{typed}</code>
                  </Row>
                ))}
                <Row name={t('names.mention')}>
                  <code>{'@'}</code>
                </Row>
                <Row name={t('names.sessionMention')}>
                  <code>{'#'}</code>
                </Row>
              </dl>
            </section>
          </div>
          <Button look="plain" onClick={onClose}>
            {t('close')}
          </Button>
        </DialogPanel>
      </div>
    </Dialog>
  )
}

type KeysOf<Groups> = Groups extends unknown ? keyof Groups : never
type NameOfShortcut = KeysOf<(typeof SHORTCUTS)[keyof typeof SHORTCUTS]>

function Row({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="text-end tabular-nums">{children}</dd>
    </>
  )
}

function Keys({ names }: { names: string[] }) {
  return names.map((name, index) => (
    <Fragment key={name}>
      {index > 0 && ' '}
      <kbd className="rounded-sm border border-rule bg-surface px-1.5 font-sans text-sm">{name}</kbd>
    </Fragment>
  ))
}
