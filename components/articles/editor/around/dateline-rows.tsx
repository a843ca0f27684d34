import { useTranslations } from 'next-intl'
import { useRowWords } from '@/components/editorial/record/use-row-words'
import { RowsField } from '@/components/forms/rows-field'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import type { Dateline } from '@/lib/articles/content'
import { DATELINE, type DatelineDraft } from './row-shapes'
import { useDraftRows } from './use-draft-rows'

const SEPARATORS: readonly Dateline['separator'][] = ['—', ' – ', ': ', '. ', '/', '']
const BLANK: DatelineDraft = { city: '', country: '', date: '', agency: '', separator: '—' }
const MOST = 3

interface Props {
  value: Dateline[]
  onChange: (datelines: Dateline[]) => void
}

/** Where and when the piece was filed, in the order in which it prints them. */
export function DatelineRows({ value, onChange }: Props) {
  const t = useTranslations('desk.panel')
  const rowWords = useRowWords()
  const [rows, change] = useDraftRows(value, DATELINE, onChange)
  return (
    <RowsField
      label={t('datelines')}
      ordered
      stacked
      most={MOST}
      rows={rows}
      blank={BLANK}
      words={rowWords(t('addDateline'))}
      name={({ city }) => city || t('unnamedDateline')}
      onChange={change}
    >
      {(row, set) => (
        <div className="grid grid-cols-2 gap-2">
          <TextField
            label={t('datelineCity')}
            maxLength={300}
            value={row.city}
            error={!row.city.trim() ? t('cityNeeded') : undefined}
            onChange={(event) => set({ city: event.target.value })}
          />
          <TextField
            label={t('datelineCountry')}
            maxLength={300}
            value={row.country}
            onChange={(event) => set({ country: event.target.value })}
          />
          <TextField
            label={t('datelineDate')}
            type="date"
            max="9999-12-31"
            value={row.date}
            onChange={(event) => set({ date: event.target.value })}
          />
          <TextField
            label={t('datelineAgency')}
            maxLength={300}
            value={row.agency}
            onChange={(event) => set({ agency: event.target.value })}
          />
          <SelectField
            label={t('datelineSeparator')}
            value={row.separator}
            options={SEPARATORS.map((separator) => ({ value: separator, label: separator || t('separatorNone') }))}
            onChange={(event) => set({ separator: event.target.value as Dateline['separator'] })}
          />
        </div>
      )}
    </RowsField>
  )
}
