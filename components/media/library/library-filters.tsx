import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { Button } from '@/components/ui/button'
import { isFiltered, LACKS, SHELVES, type LibraryFilter } from '@/lib/media/library-filter'
import { MediaRight } from '@/lib/platform/db/generated/enums'

interface Props {
  filter: LibraryFilter
  editions: readonly { value: string; label: string }[]
  /** The people who are in any picture. */
  people: readonly { value: string; label: string }[]
}

/** What the library shows; a plain form, so that each choice has an address. */
export function LibraryFilters({ filter, editions, people }: Props) {
  const t = useTranslations('library')
  const any = { value: '', label: t('filter.any') }
  const rights = Object.values(MediaRight).map((right) => ({ value: right, label: t(`right.${right}`) }))
  return (
    <form action="/desk/library" method="get" role="search" aria-label={t('filter.label')}>
      <div className="grid grid-cols-2 items-end gap-3 md:grid-cols-4 xl:grid-cols-7">
        <div className="col-span-2">
          <TextField label={t('filter.words')} type="search" name="q" maxLength={200} defaultValue={filter.words} />
        </div>
        <SelectField
          label={t('filter.shelf')}
          name="shelf"
          defaultValue={filter.shelf}
          options={SHELVES.map((shelf) => ({ value: shelf, label: t(`shelf.${shelf}`) }))}
        />
        <SelectField
          label={t('filter.edition')}
          name="edition"
          defaultValue={filter.edition ?? ''}
          options={[any, ...editions]}
        />
        <SelectField
          label={t('filter.person')}
          name="person"
          defaultValue={filter.person ?? ''}
          options={[any, ...people]}
        />
        <SelectField
          label={t('filter.right')}
          name="right"
          defaultValue={filter.right ?? ''}
          options={[any, ...rights, { value: 'expired', label: t('expired') }]}
        />
        <SelectField
          label={t('filter.lacks')}
          name="lacks"
          defaultValue={filter.lacks ?? ''}
          options={[any, ...LACKS.map((lack) => ({ value: lack, label: t(`lacks.${lack}`) }))]}
        />
      </div>
      <div className="mt-3 flex items-center gap-4">
        <Button type="submit">{t('filter.show')}</Button>
        {isFiltered(filter) && (
          <a className="inline-flex min-h-6 items-center text-accent underline" href="/desk/library">
            {t('filter.clear')}
          </a>
        )}
      </div>
    </form>
  )
}
