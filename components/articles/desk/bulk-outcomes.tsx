'use client'

import { useTranslations } from 'next-intl'
import type { BulkRefusal } from '@/lib/articles/bulk-verbs'
import type { Problem } from '@/lib/core/result'
import { RefusalText } from './refusal-text'

export interface BulkState {
  typed: { time: string; zone: string; editionId: string; topicId: string }
  problem: Problem | null
  outcomes: { id: string; headline: string; refusal: BulkRefusal | null }[] | null
}

/** What a run did to each story. */
export function BulkOutcomes({ outcomes }: { outcomes: NonNullable<BulkState['outcomes']> }) {
  const t = useTranslations('newsroom.bulk')
  const left = outcomes.filter(({ refusal }) => refusal)
  return (
    <div className="grid max-w-3xl gap-4">
      <p role="status" className="text-lg font-semibold">
        {t('done', { done: outcomes.length - left.length, left: left.length })}
      </p>
      <ul className="border-t border-ink">
        {outcomes.map(({ id, headline, refusal }) => (
          <li key={id} className="border-b border-rule py-2">
            <a className="font-serif font-semibold wrap-anywhere underline" href={`/desk/articles/${id}`}>
              {headline || t('untitled')}
            </a>
            {refusal ? <RefusalText refusal={refusal} /> : <p className="text-sm text-ok">{t('doneOne')}</p>}
          </li>
        ))}
      </ul>
      <p>
        <a className="inline-flex min-h-6 items-center text-accent underline" href="/desk">
          {t('back')}
        </a>
      </p>
    </div>
  )
}
