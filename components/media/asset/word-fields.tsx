'use client'

import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/forms/select-field'
import { TextAreaField } from '@/components/forms/text-area-field'
import { TextField } from '@/components/forms/text-field'
import type { AssetFields } from './asset-fields'

interface Props {
  fields: AssetFields
  isPicture: boolean
  editions: readonly { value: string; label: string }[]
  change: (part: Partial<AssetFields>) => void
}

/** What it shows, where and when, and what is said of it. */
export function WordFields({ fields, isPicture, editions, change }: Props) {
  const t = useTranslations('library.asset')
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <div className="grid gap-4 sm:col-span-2">
        <TextField
          label={t('headline')}
          value={fields.headline}
          maxLength={300}
          onChange={({ target }) => change({ headline: target.value })}
        />
        <TextAreaField
          label={t('caption')}
          value={fields.caption}
          maxLength={1000}
          onChange={({ target }) => change({ caption: target.value })}
        />
        {isPicture && (
          <>
            <TextAreaField
              label={t('alt')}
              hint={t('altHint')}
              value={fields.alt}
              maxLength={500}
              disabled={fields.decorative}
              onChange={({ target }) => change({ alt: target.value })}
            />
            <label className="flex min-h-6 items-center gap-2">
              <input
                type="checkbox"
                className="size-4 accent-accent"
                checked={fields.decorative}
                onChange={({ target }) => change({ decorative: target.checked })}
              />
              {t('decorative')}
            </label>
          </>
        )}
      </div>
      <TextField
        label={t('takenOn')}
        type="date"
        value={fields.takenOn}
        onChange={({ target }) => change({ takenOn: target.value })}
      />
      <TextField
        label={t('place')}
        value={fields.place}
        maxLength={300}
        onChange={({ target }) => change({ place: target.value })}
      />
      <TextField
        label={t('event')}
        value={fields.event}
        maxLength={300}
        onChange={({ target }) => change({ event: target.value })}
      />
      <SelectField
        label={t('edition')}
        value={fields.editionId}
        options={[{ value: '', label: t('noEdition') }, ...editions]}
        onChange={({ target }) => change({ editionId: target.value })}
      />
      <div className="sm:col-span-2">
        <TextField
          label={t('keywords')}
          hint={t('keywordsHint')}
          value={fields.keywords}
          onChange={({ target }) => change({ keywords: target.value })}
        />
      </div>
    </div>
  )
}
