'use client'

import { useTranslations } from 'next-intl'

/** What the buttons beside the rows of a list say. */
export function useRowWords(): (add: string) => {
  add: string
  up: (name: string) => string
  down: (name: string) => string
  remove: (name: string) => string
} {
  const t = useTranslations('records')
  return (add) => ({
    add,
    up: (name) => t('up', { name }),
    down: (name) => t('down', { name }),
    remove: (name) => t('remove', { name }),
  })
}
