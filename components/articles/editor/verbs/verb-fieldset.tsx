'use client'

import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/forms/select-field'
import { TextAreaField } from '@/components/forms/text-area-field'
import { TextField } from '@/components/forms/text-field'
import type { CorrectingVerb } from '@/lib/articles/model'
import { LanguageFields } from './language-fields'
import { TimeFields } from './time-fields'
import type { MenuVerb, VerbFields } from './verb-actions'

interface Props {
  verb: MenuVerb
  fields: VerbFields
  at: Date | null
  /** Whether readers have the story already. */
  published: boolean
  editionZone: string | null
  onChange: (part: Partial<VerbFields>) => void
}

const NOTE_LABEL = {
  submit: 'noteOptional',
  unpublish: 'goneNote',
  approve: 'noteOptional',
  'ask-changes': 'note',
  correct: 'publicNote',
  retract: 'reason',
  embargo: 'embargoReason',
} as const

const KINDS: readonly CorrectingVerb[] = ['correction', 'clarification', 'update', 'editors_note']

/** The fields that one verb needs, and no others. */
export function VerbFieldset({ verb, fields, at, published, editionZone, onChange }: Props) {
  const t = useTranslations('verbs.field')
  const noted = verb === 'correct' || (verb === 'schedule' && published && fields.withNote)
  return (
    <>
      {(verb === 'schedule' || verb === 'embargo') && (
        <TimeFields fields={fields} at={at} editionZone={editionZone} onChange={onChange} />
      )}
      {verb === 'schedule' && published && (
        <Tick label={t('withNote')} ticked={fields.withNote} onTick={(withNote) => onChange({ withNote })} />
      )}
      {noted && (
        <SelectField
          label={t('kind')}
          value={fields.kind}
          options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          onChange={(event) => onChange({ kind: event.target.value as CorrectingVerb })}
        />
      )}
      {(noted || verb in NOTE_LABEL) && (
        <TextAreaField
          label={t(noted ? 'publicNote' : NOTE_LABEL[verb as keyof typeof NOTE_LABEL])}
          value={fields.note}
          onChange={(event) => onChange({ note: event.target.value })}
        />
      )}
      {noted && <Tick label={t('shown')} ticked={fields.shown} onTick={(shown) => onChange({ shown })} />}
      {noted && fields.shown && (
        <Tick label={t('compared')} ticked={fields.compared} onTick={(compared) => onChange({ compared })} />
      )}
      {verb === 'rename-address' && (
        <TextField label={t('slug')} value={fields.slug} onChange={(event) => onChange({ slug: event.target.value })} />
      )}
      {verb === 'set-language' && <LanguageFields fields={fields} onChange={onChange} />}
    </>
  )
}

function Tick({ label, ticked, onTick }: { label: string; ticked: boolean; onTick: (ticked: boolean) => void }) {
  return (
    <label className="flex min-h-6 items-center gap-2">
      <input type="checkbox" checked={ticked} onChange={(event) => onTick(event.target.checked)} />
      {label}
    </label>
  )
}
