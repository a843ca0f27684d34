'use client'

import { useTranslations } from 'next-intl'
import { SavedTime } from '@/components/editorial/saved-time'
import { blockText } from '@/lib/articles/blocks/registry'
import type { MergeConflict } from '@/lib/articles/merge'
import type { BothKept } from './draft-saver'

/** Who changed the same spots and when, with both texts of each. */
export function BothKeptNote({ bothKept, onDismiss }: { bothKept: BothKept; onDismiss: () => void }) {
  const t = useTranslations('desk.bothKept')
  return (
    <section role="alert" className="grid gap-2 border-s-4 border-warn bg-surface px-3 py-2">
      <p>
        {bothKept.savedBy ? t('lead', { name: bothKept.savedBy }) : t('leadUnnamed')}{' '}
        <SavedTime at={new Date(bothKept.savedAt)} />
      </p>
      <ul className="grid gap-2">
        {bothKept.conflicts.map((conflict) => (
          <li
            key={conflict.kind === 'block' ? conflict.blockId : conflict.field}
            className="grid gap-x-4 sm:grid-cols-2"
          >
            <Side label={t('theirs')} words={wordsOf(conflict, 'theirs')} />
            <Side label={t('mine')} words={wordsOf(conflict, 'mine')} />
          </li>
        ))}
      </ul>
      <button type="button" className="min-h-6 justify-self-start underline" onClick={onDismiss}>
        {t('dismiss')}
      </button>
    </section>
  )
}

function Side({ label, words }: { label: string; words: string }) {
  return (
    <p>
      <span className="block text-sm text-ink-muted">{label}</span>
      <span className="font-serif">{words}</span>
    </p>
  )
}

function wordsOf(conflict: MergeConflict, side: 'mine' | 'theirs'): string {
  if (conflict.kind === 'block') return blockText(conflict[side])
  const value = conflict[side]
  return typeof value === 'string' ? value : JSON.stringify(value)
}
