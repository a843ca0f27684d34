'use client'

import { useTranslations } from 'next-intl'
import { LookupField } from '@/components/forms/lookup-field'
import { SelectField } from '@/components/forms/select-field'
import type { Choice, Match } from '@/lib/articles/intake/proposals'

/** What can be looked up in the portal when the right one is not among the choices. */
export type Lookup = 'speakers' | 'sessions'

interface Props {
  match: Match
  lookup: Lookup | undefined
  disabled: boolean
  onChoose: (id: string | null) => void
  onFind: (found: Choice) => void
}

/** Who or which: plain words where the portal knows one by this very name, else a choice; and any other by lookup. */
export function MatchField({ match, lookup, disabled, onChoose, onFind }: Props) {
  const t = useTranslations('intake.match')
  const ofFields = useTranslations('desk.panel')
  const { choices, chosen, confidence } = match
  const [first] = choices
  const isSure = first !== undefined && confidence === 'certain' && choices.length === 1
  const options = choices.map(({ id, label, hint }) => ({
    value: id,
    label: hint ? t('choice', { label, hint }) : label,
  }))
  return (
    <div className="grid gap-1.5 ps-6">
      {isSure && <p className="text-ink-muted">{t('sure', { name: first.label })}</p>}
      {!isSure && choices.length > 0 && (
        <SelectField
          label={t('label', { confidence })}
          value={chosen ?? ''}
          disabled={disabled}
          options={[{ value: '', label: t('none') }, ...options]}
          onChange={(event) => onChoose(event.target.value || null)}
        />
      )}
      {lookup && !disabled && (
        <details>
          <summary className="min-h-6 cursor-pointer text-ink-muted underline">{t(`other.${lookup}`)}</summary>
          <div className="pt-1">
            <LookupField
              label={t(`find.${lookup}`)}
              source={`/api/desk/lookup/${lookup}`}
              placeholder={ofFields('lookupHint')}
              noMatch={ofFields('noMatch')}
              failed={ofFields('lookupFailed')}
              value={null}
              onChange={(found) => found && onFind(found)}
            />
            {lookup === 'speakers' && <p className="pt-1 text-ink-muted">{t('later')}</p>}
          </div>
        </details>
      )}
    </div>
  )
}
