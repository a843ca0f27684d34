import { useTranslations } from 'next-intl'
import { useRowWords } from '@/components/editorial/record/use-row-words'
import { RowsField } from '@/components/forms/rows-field'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import type { ArticleContent } from '@/lib/articles/content'
import { canonicalAddress } from '@/lib/core/embed-address'
import { ORIGIN, type OriginDraft } from './row-shapes'
import { useDraftRows } from './use-draft-rows'

type Origins = ArticleContent['origins']

const BLANK: OriginDraft = { kind: 'source', name: '', address: '' }
const KINDS: readonly OriginDraft['kind'][] = ['source', 'release', 'first_publisher', 'agency']
const MOST = 10

interface Props {
  value: Origins
  onChange: (origins: Origins) => void
}

/** The chain from the first publisher to us, in the order in which readers see it. */
export function OriginRows({ value, onChange }: Props) {
  const t = useTranslations('desk.panel')
  const rowWords = useRowWords()
  const [rows, change] = useDraftRows(value, ORIGIN, onChange)
  return (
    <RowsField
      label={t('origins')}
      ordered
      stacked
      most={MOST}
      rows={rows}
      blank={BLANK}
      words={rowWords(t('addOrigin'))}
      name={({ name }) => name || t('unnamedOrigin')}
      onChange={change}
    >
      {(row, set) => (
        <div className="grid gap-2">
          <SelectField
            label={t('originKind')}
            value={row.kind}
            options={KINDS.map((kind) => ({ value: kind, label: t(`originKinds.${kind}`) }))}
            onChange={(event) => set({ kind: event.target.value as OriginDraft['kind'] })}
          />
          <TextField
            label={t('source')}
            maxLength={300}
            value={row.name}
            error={!row.name.trim() ? t('nameNeeded') : undefined}
            onChange={(event) => set({ name: event.target.value })}
          />
          <TextField
            label={t('sourceUrl')}
            inputMode="url"
            maxLength={2000}
            value={row.address}
            error={row.address && !canonicalAddress(row.address) ? t('noAddress') : undefined}
            onChange={(event) => set({ address: event.target.value })}
          />
        </div>
      )}
    </RowsField>
  )
}
