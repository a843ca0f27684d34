'use client'

import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import type { QuoteAttribution } from '@/lib/articles/content'
import { saysTheSame } from '@/lib/articles/verification'
import { LanguageField } from '../language-field'
import { MomentField } from './quotes/moment-field'
import { OriginalFields } from './quotes/original-fields'
import { VerificationField } from './quotes/verification-field'
import { ReferenceField } from './reference-field'

const KINDS = ['direct', 'partial', 'paraphrase', 'translated'] as const

// Somebody is named after all.
const NO_REASON = { unattributedReason: null }
const UNVERIFIED = { verification: 'unverified', checked: null } as const

interface Props {
  quote: QuoteAttribution
  onChange: (quote: QuoteAttribution) => void
}

/** Who said it, where, to whom, and how sure we are. */
export function QuoteFields({ quote, onChange }: Props) {
  const t = useTranslations('desk.quote')
  const ofWriting = useTranslations('writing.quote')
  // What was verified was verified of this person and these words; the portal holds to it too (lib/articles/verification.ts).
  const change = (part: Partial<QuoteAttribution>) => {
    const changed = { ...quote, ...part }
    onChange(saysTheSame(quote, changed) || 'verification' in part ? changed : { ...changed, ...UNVERIFIED })
  }
  return (
    <div data-undo="story" className="grid gap-2.5">
      <ReferenceField
        label={t('speaker')}
        kind="speakers"
        value={quote.speakerId}
        onChange={(speakerId) => change({ speakerId, ...(speakerId && NO_REASON) })}
      />
      {!quote.speakerId && (
        <TextField
          label={t('speakerLabel')}
          placeholder={t('speakerLabelHint')}
          value={quote.speakerLabel ?? ''}
          onChange={(event) => change({ speakerLabel: event.target.value || null, ...NO_REASON })}
        />
      )}
      {!quote.speakerId && !quote.speakerLabel && (
        <TextField
          label={ofWriting('reason')}
          hint={ofWriting('reasonHint')}
          value={quote.unattributedReason ?? ''}
          onChange={(event) => change({ unattributedReason: event.target.value || null })}
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
      <LanguageField
        label={t('language')}
        own={quote.language}
        value={quote.language}
        onChange={(event) => change({ language: event.target.value })}
      />
      {quote.kind === 'translated' && (
        <OriginalFields original={quote.original} onChange={(original) => change({ original })} />
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
      <TextField
        label={ofWriting('sourceUrl')}
        type="url"
        value={quote.sourceUrl ?? ''}
        onChange={(event) => change({ sourceUrl: event.target.value.trim() || null })}
      />
      <MomentField value={quote.momentMs} onChange={(momentMs) => change({ momentMs })} />
      <VerificationField quote={quote} onChange={change} />
    </div>
  )
}
