'use client'

import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/forms/select-field'
import { TextAreaField } from '@/components/forms/text-area-field'
import { TextField } from '@/components/forms/text-field'
import { parseCredit } from '@/lib/media/credit'
import { MediaRight } from '@/lib/platform/db/generated/enums'
import type { AssetFields } from './asset-fields'

interface Props {
  fields: AssetFields
  change: (part: Partial<AssetFields>) => void
}

/** Who made it, and by what right it is shown. A credit line that says both at once is taken apart. */
export function CreditFields({ fields, change }: Props) {
  const t = useTranslations('library')
  const takeApart = () => {
    const { credit, creator } = parseCredit(fields.credit)
    change({ credit: credit ?? '', creator: fields.creator || (creator ?? '') })
  }
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <TextField
        label={t('asset.credit')}
        hint={t('asset.creditHint')}
        value={fields.credit}
        maxLength={300}
        onChange={({ target }) => change({ credit: target.value })}
        onBlur={takeApart}
      />
      <TextField
        label={t('asset.creator')}
        value={fields.creator}
        maxLength={300}
        onChange={({ target }) => change({ creator: target.value })}
      />
      <SelectField
        label={t('asset.right')}
        value={fields.right}
        options={Object.values(MediaRight).map((right) => ({ value: right, label: t(`right.${right}`) }))}
        onChange={({ target }) => change({ right: target.value as AssetFields['right'] })}
      />
      <TextField
        label={t('asset.rightUntil')}
        hint={t('asset.rightUntilHint')}
        type="date"
        value={fields.rightUntil}
        onChange={({ target }) => change({ rightUntil: target.value })}
      />
      <TextField
        label={t('asset.copyright')}
        value={fields.copyright}
        maxLength={500}
        onChange={({ target }) => change({ copyright: target.value })}
      />
      <TextField
        label={t('asset.source')}
        value={fields.source}
        maxLength={300}
        onChange={({ target }) => change({ source: target.value })}
      />
      <TextField
        label={t('asset.licenceUrl')}
        inputMode="url"
        value={fields.licenceUrl}
        onChange={({ target }) => change({ licenceUrl: target.value })}
      />
      <TextField
        label={t('asset.licensorUrl')}
        inputMode="url"
        value={fields.licensorUrl}
        onChange={({ target }) => change({ licensorUrl: target.value })}
      />
      <div className="sm:col-span-2">
        <TextAreaField
          label={t('asset.restrictions')}
          value={fields.restrictions}
          maxLength={2000}
          onChange={({ target }) => change({ restrictions: target.value })}
        />
      </div>
    </div>
  )
}
