import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { Button } from '@/components/ui/button'
import { DESK_SORTS, DESK_VIEWS, isFiltered, type DeskFilter } from '@/lib/articles/desk-filter'
import { ArticleKind, ArticleState } from '@/lib/platform/db/generated/enums'

interface Choice {
  value: string
  label: string
}

interface Props {
  filter: DeskFilter
  counts: Partial<Record<ArticleState, number>>
  editions: readonly Choice[]
  /** Nobody to choose among: whoever sees only their own stories. */
  authors: readonly Choice[]
}

/** Which stories the list shows; a plain form, so that each choice has an address. */
export function ArticleFilters({ filter, counts, editions, authors }: Props) {
  const t = useTranslations('newsroom')
  const desk = useTranslations('desk')
  const any = { value: '', label: t('list.any') }
  const views = DESK_VIEWS.map((view) => ({ value: view, label: t(`queue.${view}`) }))
  const states = Object.values(ArticleState).map((state) => ({
    value: state,
    label: `${desk(`state.${state}`)} (${counts[state] ?? 0})`,
  }))
  const kinds = Object.values(ArticleKind).map((kind) => ({ value: kind, label: desk(`kind.${kind}`) }))
  const sorts = DESK_SORTS.map((sort) => ({ value: sort, label: t(`list.sorts.${sort}`) }))
  return (
    <form action="/desk#stories" method="get" role="search" aria-label={t('list.filters')}>
      <div className="grid grid-cols-2 items-end gap-3 md:grid-cols-4">
        <div className="col-span-2">
          <TextField label={t('list.words')} type="search" name="q" maxLength={200} defaultValue={filter.words} />
        </div>
        <SelectField label={t('list.view')} name="view" defaultValue={filter.view ?? ''} options={[any, ...views]} />
        <SelectField
          label={t('list.state')}
          name="state"
          defaultValue={filter.state ?? ''}
          options={[any, ...states]}
        />
        <SelectField label={t('list.kind')} name="kind" defaultValue={filter.kind ?? ''} options={[any, ...kinds]} />
        <SelectField
          label={t('list.edition')}
          name="edition"
          defaultValue={filter.edition ?? ''}
          options={[any, ...editions]}
        />
        {authors.length > 1 && (
          <SelectField
            label={t('list.author')}
            name="author"
            defaultValue={filter.author ?? ''}
            options={[any, ...authors]}
          />
        )}
        <SelectField label={t('list.sort')} name="sort" defaultValue={filter.sort} options={sorts} />
      </div>
      <div className="mt-3 flex items-center gap-4">
        <Button type="submit">{t('list.apply')}</Button>
        {isFiltered(filter) && (
          <a className="inline-flex min-h-6 items-center text-accent underline" href="/desk#stories">
            {t('list.clear')}
          </a>
        )}
      </div>
    </form>
  )
}
