'use client'

import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { MediaRight } from '@/lib/platform/db/generated/enums'
import type { TogetherWords } from './together-input'

interface Props {
  fields: TogetherWords
  editions: readonly { value: string; label: string }[]
  change: (part: Partial<TogetherWords>) => void
}

const RIGHTS = Object.values(MediaRight).filter((right) => right !== 'unknown')
const LONGEST = { credit: 300, creator: 300, copyright: 500, source: 300, licenceUrl: 2000, place: 300, event: 300 }

type TextName = keyof typeof LONGEST

/** What many pictures have in common: who made them, by what right they are shown, where and when they were taken. */
export function TogetherFields({ fields, editions, change }: Props) {
  const t = useTranslations('library')
  const line = (name: TextName, more?: { hint?: string; inputMode?: 'url' }) => (
    <TextField
      label={t(`asset.${name}`)}
      value={fields[name]}
      maxLength={LONGEST[name]}
      onChange={({ target }) => change({ [name]: target.value })}
      {...more}
    />
  )
  const day = (name: 'rightUntil' | 'takenOn') => (
    <TextField
      label={t(`asset.${name}`)}
      type="date"
      value={fields[name]}
      onChange={({ target }) => change({ [name]: target.value })}
    />
  )
  const asIs = { value: '', label: t('together.asIs') }
  return (
    <>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        {line('credit', { hint: t('together.creditHint') })}
        {line('creator')}
        <SelectField
          label={t('asset.right')}
          value={fields.right}
          options={[asIs, ...RIGHTS.map((right) => ({ value: right, label: t(`right.${right}`) }))]}
          onChange={({ target }) => change({ right: target.value as TogetherWords['right'] })}
        />
        {day('rightUntil')}
        {line('copyright')}
        {line('source')}
        {line('licenceUrl', { inputMode: 'url' })}
        <SelectField
          label={t('asset.edition')}
          value={fields.editionId}
          options={[asIs, ...editions]}
          onChange={({ target }) => change({ editionId: target.value })}
        />
        {line('event')}
        {line('place')}
        {day('takenOn')}
        <TextField
          label={t('asset.keywords')}
          hint={t('together.keywordsHint')}
          value={fields.keywords}
          onChange={({ target }) => change({ keywords: target.value })}
        />
      </div>
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-medium">{t('together.where')}</legend>
        {[true, false].map((onlyGaps) => (
          <label key={String(onlyGaps)} className="flex min-h-6 items-baseline gap-2">
            <input
              type="radio"
              name="where"
              className="accent-accent"
              checked={fields.onlyGaps === onlyGaps}
              onChange={() => change({ onlyGaps })}
            />
            {t(onlyGaps ? 'together.onlyGaps' : 'together.everywhere')}
          </label>
        ))}
      </fieldset>
      <label className="flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={fields.confirmed}
          onChange={({ target }) => change({ confirmed: target.checked })}
        />
        {t('together.confirmed')}
      </label>
    </>
  )
}
