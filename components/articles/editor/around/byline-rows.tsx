import { useTranslations } from 'next-intl'
import { useRowWords } from '@/components/editorial/record/use-row-words'
import { RowsField } from '@/components/forms/rows-field'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import type { Byline } from '@/lib/articles/content'
import { BYLINE } from './row-shapes'
import { useDraftRows } from './use-draft-rows'

const BLANK: Byline = { kind: 'person', name: '', function: 'author' }
const KINDS: readonly Byline['kind'][] = ['person', 'newsroom', 'agency']
const FUNCTIONS: readonly Byline['function'][] = ['author', 'translator', 'editor']
const MOST = 20

interface Props {
  value: Byline[]
  onChange: (bylines: Byline[]) => void
}

/** Who signs, in the order in which readers see them. */
export function BylineRows({ value, onChange }: Props) {
  const t = useTranslations('desk.panel')
  const rowWords = useRowWords()
  const [rows, change] = useDraftRows(value, BYLINE, onChange)
  return (
    <RowsField
      label={t('bylines')}
      ordered
      stacked
      most={MOST}
      rows={rows}
      blank={BLANK}
      words={rowWords(t('addByline'))}
      name={({ name }) => name || t('unnamedByline')}
      onChange={change}
    >
      {(row, set) => (
        <div className="grid grid-cols-2 gap-2">
          <div className="col-span-2">
            <TextField
              label={t('byline')}
              maxLength={300}
              value={row.name}
              error={!row.name.trim() ? t('nameNeeded') : undefined}
              onChange={(event) => set({ name: event.target.value })}
            />
          </div>
          <SelectField
            label={t('bylineKind')}
            value={row.kind}
            options={KINDS.map((kind) => ({ value: kind, label: t(`bylineKinds.${kind}`) }))}
            onChange={(event) => set({ kind: event.target.value as Byline['kind'] })}
          />
          <SelectField
            label={t('bylineFunction')}
            value={row.function}
            options={FUNCTIONS.map((does) => ({ value: does, label: t(`bylineFunctions.${does}`) }))}
            onChange={(event) => set({ function: event.target.value as Byline['function'] })}
          />
        </div>
      )}
    </RowsField>
  )
}
