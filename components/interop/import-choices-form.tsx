import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { Button } from '@/components/ui/button'
import { CSV_FIELDS } from '@/lib/interop/dialects/csv-columns'
import type { ImportChoices } from '@/lib/interop/schema'

interface Props {
  send: string
  choices: ImportChoices
  zone: string | null
  /** Whether the file is a table whose columns can be mapped. */
  columns: boolean
}

/** How the file is to be read, and whose word counts. */
export function ImportChoicesForm({ send, choices, zone, columns }: Props) {
  const t = useTranslations('imports.desk')
  return (
    <form method="post" action={send} className="grid gap-3">
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t('timeZone')}
          hint={t('timeZoneHint')}
          name="timeZone"
          defaultValue={choices.timeZone ?? ''}
          placeholder={zone ?? ''}
        />
        <SelectField
          label={t('prefer')}
          name="prefer"
          defaultValue={choices.prefer}
          options={[
            { value: 'desk', label: t('preferDesk') },
            { value: 'file', label: t('preferFile') },
          ]}
        />
      </div>
      {columns && (
        <fieldset>
          <legend className="mb-2 font-semibold">{t('columns')}</legend>
          <div className="grid gap-3 sm:grid-cols-3">
            {CSV_FIELDS.map((field) => (
              <TextField
                key={field}
                label={t(`column.${field}`)}
                name={`column:${field}`}
                defaultValue={choices.columns[field] ?? ''}
              />
            ))}
          </div>
        </fieldset>
      )}
      <div>
        <Button type="submit" look="plain" name="verb" value="decide">
          {t('again')}
        </Button>
      </div>
    </form>
  )
}
