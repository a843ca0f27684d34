'use client'

import { useTranslations } from 'next-intl'
import { FormSection } from '@/components/editorial/record/form-section'
import { useIssueWords } from '@/components/editorial/record/use-issue-words'
import { useRowWords } from '@/components/editorial/record/use-row-words'
import { RowsField } from '@/components/forms/rows-field'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { NameVariantKind } from '@/lib/platform/db/generated/enums'
import { scriptOfName } from '@/lib/speakers/names'
import type { SpeakerPart } from './speaker-part'

/** Other spellings and scripts of a name, each with what it is; its script is read from its letters. */
export function VariantFields({ record }: SpeakerPart) {
  const t = useTranslations('people.form')
  const scripts = useTranslations('people')
  const words = useIssueWords()
  const rowWords = useRowWords()
  const { value, set, issue } = record
  return (
    <FormSection title={t('sections.names')}>
      <RowsField
        label={t('variants')}
        rows={value.variants}
        blank={{ value: '', language: null, kind: 'alias', searchOnly: false }}
        words={rowWords(t('addVariant'))}
        name={(variant) => variant.value || t('variant')}
        onChange={(variants) => set({ variants })}
      >
        {(variant, change, index) => (
          <div className="grid gap-x-4 gap-y-2 sm:grid-cols-[minmax(0,1fr)_13rem_7rem]">
            <TextField
              label={t('variant')}
              hint={variant.value ? scripts(`script.${scriptOfName(variant.value)}`) : undefined}
              dir="auto"
              maxLength={200}
              value={variant.value}
              error={words(issue(`variants.${String(index)}.value`))}
              onChange={(event) => change({ value: event.target.value })}
            />
            <SelectField
              label={t('kind')}
              value={variant.kind}
              options={Object.values(NameVariantKind).map((kind) => ({ value: kind, label: t(`kindOf.${kind}`) }))}
              onChange={(event) => change({ kind: event.target.value as NameVariantKind })}
            />
            <TextField
              label={t('language')}
              maxLength={35}
              value={variant.language ?? ''}
              error={words(issue(`variants.${String(index)}.language`))}
              onChange={(event) => change({ language: event.target.value || null })}
            />
            <label className="flex items-baseline gap-2 text-sm sm:col-span-3">
              <input
                type="checkbox"
                checked={variant.searchOnly}
                onChange={(event) => change({ searchOnly: event.target.checked })}
              />
              {t('searchOnly')}
            </label>
          </div>
        )}
      </RowsField>
    </FormSection>
  )
}
