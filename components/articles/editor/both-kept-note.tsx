'use client'

import { useLocale, useTranslations } from 'next-intl'
import { SavedTime } from '@/components/editorial/saved-time'
import { blockText } from '@/lib/articles/blocks/registry'
import type { MergeConflict } from '@/lib/articles/merge'
import { fieldText, type Telling } from '../history/story-lines'
import type { BothKept } from './draft-saver'
import { useKnownNames } from './names-context'
import { useKnownPictures } from './pictures-context'

/** Who changed the same spots and when, with both texts of each. */
export function BothKeptNote({ bothKept, onDismiss }: { bothKept: BothKept; onDismiss: () => void }) {
  const t = useTranslations('desk.bothKept')
  const words = useWordsOf()
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
            <Side label={t('theirs')} words={words(conflict, 'theirs')} />
            <Side label={t('mine')} words={words(conflict, 'mine')} />
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
      <span className="font-serif whitespace-pre-wrap">{words}</span>
    </p>
  )
}

/** What either side of a spot says, with the names of what it holds by id. */
function useWordsOf() {
  const t = useTranslations('history')
  const locale = useLocale()
  const names = useKnownNames()
  const pictures = useKnownPictures()
  const telling: Telling = {
    ...{ t, locale },
    name: (id) => names.choice(id).label,
    picture: (assetId) => pictures.byId.get(assetId)?.caption ?? t('unknown'),
  }
  return (conflict: MergeConflict, side: 'mine' | 'theirs') =>
    conflict.kind === 'block' ? blockText(conflict[side]) : fieldText(conflict.field, conflict[side], telling)
}
