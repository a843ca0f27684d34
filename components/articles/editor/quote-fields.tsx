'use client'

import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/forms/select-field'
import { TextAreaField } from '@/components/forms/text-area-field'
import { TextField } from '@/components/forms/text-field'
import type { QuoteAttribution } from '@/lib/articles/content'
import { ReferenceField } from './reference-field'

const KINDS = ['direct', 'partial', 'paraphrase', 'translated'] as const
const VERIFICATIONS = ['unverified', 'verified', 'disputed'] as const

interface Props {
  quote: QuoteAttribution
  onChange: (quote: QuoteAttribution) => void
}

/** Who said it, where, to whom, and how sure we are. */
export function QuoteFields({ quote, onChange }: Props) {
  const t = useTranslations('desk.quote')
  const change = (part: Partial<QuoteAttribution>) => onChange({ ...quote, ...part })
  return (
    <div className="grid gap-2.5">
      <ReferenceField
        label={t('speaker')}
        kind="speakers"
        value={quote.speakerId}
        onChange={(speakerId) => change({ speakerId })}
      />
      {!quote.speakerId && (
        <TextField
          label={t('speakerLabel')}
          placeholder={t('speakerLabelHint')}
          value={quote.speakerLabel ?? ''}
          onChange={(event) => change({ speakerLabel: event.target.value || null })}
        />
      )}
      <ReferenceField
        label={t('session')}
        kind="sessions"
        value={quote.sessionId}
        onChange={(sessionId) => change({ sessionId, editionId: null })}
      />
      <SelectField
        label={t('kind')}
        value={quote.kind}
        options={KINDS.map((kind) => ({ value: kind, label: t(kind) }))}
        onChange={(event) => change({ kind: event.target.value as QuoteAttribution['kind'] })}
      />
      {quote.kind === 'translated' && (
        <>
          <TextAreaField
            label={t('original')}
            value={quote.original?.text ?? ''}
            onChange={(event) =>
              change({
                original: event.target.value ? { language: 'fr', ...quote.original, text: event.target.value } : null,
              })
            }
          />
          {quote.original && (
            <TextField
              label={t('originalLanguage')}
              value={quote.original.language}
              onChange={(event) =>
                quote.original && change({ original: { ...quote.original, language: event.target.value } })
              }
            />
          )}
        </>
      )}
      <ReferenceField
        label={t('askedBy')}
        kind="speakers"
        value={quote.askedById}
        onChange={(askedById) => change({ askedById })}
      />
      {!quote.askedById && (
        <TextField
          label={t('askedByLabel')}
          placeholder={t('speakerLabelHint')}
          value={quote.askedByLabel ?? ''}
          onChange={(event) => change({ askedByLabel: event.target.value || null })}
        />
      )}
      <TextField
        label={t('source')}
        value={quote.sourceName ?? ''}
        onChange={(event) => change({ sourceName: event.target.value || null })}
      />
      <SelectField
        label={t('verification')}
        value={quote.verification}
        options={VERIFICATIONS.map((each) => ({ value: each, label: t(each) }))}
        onChange={(event) => change({ verification: event.target.value as QuoteAttribution['verification'] })}
      />
    </div>
  )
}
