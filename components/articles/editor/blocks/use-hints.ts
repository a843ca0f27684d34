import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ArticleKind } from '@/lib/platform/db/generated/enums'
import { Hints } from './hints'

/** What empty blocks say in a story of this kind. */
export function useHints(kind: ArticleKind) {
  const t = useTranslations('blocks.hint')
  const kinds = useTranslations('kinds')
  const [hints] = useState(() =>
    Hints.configure({ wordsFor: (place) => (place === 'opening' ? kinds(`hint.${kind}`) : t(place)) }),
  )
  return hints
}
