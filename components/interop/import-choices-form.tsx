import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { Button } from '@/components/ui/button'
import { CSV_FIELDS, NO_COLUMN, type CsvMapping } from '@/lib/interop/dialects/csv-columns'
import type { ProgrammeFile } from '@/lib/interop/programme-file'
import type { ImportChoices } from '@/lib/interop/schema'

interface Props {
  send: string
  choices: ImportChoices
  zone: string | null
  /** Of a table: its columns, and which was taken for what. */
  columns: ProgrammeFile['columns'] | null
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
      {columns && columns.headers.length > 0 && <ColumnFields columns={columns} decided={choices.columns} />}
      <div>
        <Button type="submit" look="plain" name="verb" value="decide">
          {t('again')}
        </Button>
      </div>
    </form>
  )
}

/** What each column of a table means: as its header suggests, until somebody decides otherwise. */
function ColumnFields({
  columns: { headers, mapping },
  decided,
}: {
  columns: NonNullable<ProgrammeFile['columns']>
  decided: CsvMapping
}) {
  const t = useTranslations('imports.desk')
  const choices = headers.filter((header) => header !== '').map((header) => ({ value: header, label: header }))
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{t('columns')}</legend>
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {CSV_FIELDS.map((field) => {
          const recognised = decided[field] ? null : mapping[field]
          const asFound = recognised ? t('columnRecognised', { column: recognised }) : t('columnNotRecognised')
          return (
            <SelectField
              key={field}
              label={t(`column.${field}`)}
              name={`column:${field}`}
              defaultValue={decided[field] ?? ''}
              options={[{ value: '', label: asFound }, ...choices, { value: NO_COLUMN, label: t('columnNone') }]}
            />
          )
        })}
      </div>
    </fieldset>
  )
}
