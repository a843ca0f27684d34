import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { Button } from '@/components/ui/button'
import type { AuditFilter } from '@/lib/audit/model'
import { useDeedWords } from './deed-words'

interface Props {
  filter: AuditFilter
  actors: { id: string; name: string }[]
  verbs: string[]
}

/** Who, what and when: a plain form, so that an address tells what its page shows. */
export function AuditFilters({ filter, actors, verbs }: Props) {
  const t = useTranslations('audit')
  const words = useDeedWords()
  return (
    <form method="get" className="grid items-end gap-4 sm:grid-cols-2 xl:grid-cols-[repeat(5,minmax(0,11rem))_auto]">
      <SelectField
        label={t('who')}
        name="actor"
        defaultValue={filter.actor ?? ''}
        options={[{ value: '', label: t('anybody') }, ...actors.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <SelectField
        label={t('what')}
        name="verb"
        defaultValue={filter.verb ?? ''}
        options={[{ value: '', label: t('anything') }, ...verbs.map((verb) => ({ value: verb, label: words(verb) }))]}
      />
      <TextField label={t('since')} name="since" type="date" defaultValue={filter.since ?? ''} />
      <TextField label={t('until')} name="until" type="date" defaultValue={filter.until ?? ''} />
      <TextField
        label={t('from')}
        name="address"
        autoComplete="off"
        maxLength={64}
        defaultValue={filter.address ?? ''}
      />
      {filter.subjectId && <input type="hidden" name="subjectId" value={filter.subjectId} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit">{t('filter')}</Button>
        <a className="underline" href="/desk/audit">
          {t('clear')}
        </a>
        <span className="text-sm text-ink-muted">{t('zone')}</span>
      </div>
    </form>
  )
}
