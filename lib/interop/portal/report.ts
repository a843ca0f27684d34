import { createTranslator } from 'next-intl'
import { DEFAULT_LOCALE } from '@/lib/i18n/locales'
import portal from '@/lib/i18n/messages/en/portal.json'
import type { Manifest } from './manifest'
import type { UnusableExport } from './unusable-export'

const MESSAGES = { portal }
const SHOWN = 20

/** What an export holds, as lines for a terminal. */
export function portalReport({ tables, files, missing, exportedAt }: Manifest, folder: string): string[] {
  const t = createTranslator({ locale: DEFAULT_LOCALE, messages: MESSAGES, namespace: 'portal' })
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  const count = (name: string) => tables.find(({ table }) => table === name)?.rows ?? 0
  return [
    t('export', { folder, at: exportedAt }),
    t('rows', { rows, tables: tables.length }),
    t('content', {
      editions: count('edition'),
      sessions: count('session'),
      people: count('speaker'),
      stories: count('article'),
      accounts: count('app_user'),
    }),
    t('files', { files: files.count, megabytes: files.bytes / 1_000_000 }),
    ...(missing.length > 0 ? [t('missing', { count: missing.length })] : []),
    ...missing.slice(0, SHOWN).map((key) => `  ${key}`),
  ]
}

/** What came of filling a portal, or is asked before. */
export function fillWord(word: 'done' | 'nothing-written' | 'dry-run' | 'add-yes' | 'question'): string {
  const t = createTranslator({ locale: DEFAULT_LOCALE, messages: MESSAGES, namespace: 'portal' })
  return t(`fill.${word}`)
}

/** Why nothing was done, with the place and what stands there. */
export function exportRefusal({ refusal, at, found }: UnusableExport): string {
  const t = createTranslator({ locale: DEFAULT_LOCALE, messages: MESSAGES, namespace: 'portal' })
  const place = [at, found].filter(Boolean).join(': ')
  return `${t(`refusal.${refusal}`)}${place ? ` (${place})` : ''}`
}
