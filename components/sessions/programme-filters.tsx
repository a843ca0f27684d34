import { useLocale, useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import { languageName } from '@/lib/i18n/format'
import type { SessionType } from '@/lib/platform/db/generated/enums'
import type { ProgrammeSession } from '@/lib/sessions/model'
import { choicesOf, filterQuery, type ProgrammeFilter } from '@/lib/sessions/programme-filter'
import { Choice } from '@/components/ui/choice'
import { FilterForm } from '@/components/ui/filter-form'
import { WordsField } from '@/components/ui/words-field'

interface Props {
  edition: string
  /** The whole programme, for what there is to choose from. */
  sessions: readonly ProgrammeSession[]
  filter: ProgrammeFilter
}

/** The filters of a programme; one that could only ever say the same thing is left out. */
export function ProgrammeFilters({ edition, sessions, filter }: Props) {
  const t = useTranslations('sessions')
  const common = useTranslations('common')
  const locale = useLocale()
  const { day, ...others } = filter
  const path = publicPath.edition(edition)
  const named = {
    track: (_: string, name: string) => name,
    room: (_: string, name: string) => name,
    type: (value: string) => t(`type.${value as SessionType}`),
    language: (value: string) => languageName(locale, value),
  }
  const fields = (['track', 'room', 'type', 'language'] as const).map((field) => ({
    field,
    options: choicesOf(sessions, filter, field).map(({ value, name, count }) => ({
      value,
      name: common('optionCount', { name: named[field](value, name), count }),
    })),
  }))
  return (
    <FilterForm
      action={path}
      label={t('filters')}
      clear={Object.keys(others).length > 0 ? path + filterQuery({ day }) : null}
    >
      {day && <input type="hidden" name="day" value={day} />}
      <WordsField label={t('wordsFilter')} name="q" value={filter.q} />
      {fields.map(
        ({ field, options }) =>
          (options.length > 1 || filter[field] !== undefined) && (
            <Choice
              key={field}
              label={t(`filter.${field}`)}
              name={field}
              all={t(`all.${field}`)}
              chosen={filter[field]}
              options={options}
            />
          ),
      )}
    </FilterForm>
  )
}
