import { useLocale, useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import { collator, countryName } from '@/lib/i18n/format'
import { editionWords } from '@/components/editions/edition-words'
import type { Directory, DirectoryFilter } from '@/lib/speakers/model'

interface Props {
  directory: Directory
  filter: DirectoryFilter
}

/** A plain form: the choice ends up in the address, so it can be kept and sent. */
export function DirectoryFilters({ directory, filter }: Props) {
  const t = useTranslations('speakers')
  const common = useTranslations('common')
  const locale = useLocale()
  const countries = directory.countries
    .map(({ code, count }) => ({ value: code, name: countryName(locale, code), count }))
    .sort((a, b) => collator(locale).compare(a.name, b.name))
  const words = editionWords(common, locale)
  const editions = directory.editions.map(({ count, ...edition }) => ({
    value: edition.slug,
    name: words.inPlace(edition),
    count,
  }))
  return (
    <form action={publicPath.speakers} aria-label={t('filters')} className="flex flex-wrap items-end gap-x-4 gap-y-3">
      <Choice
        label={t('countryFilter')}
        name="country"
        all={t('allCountries')}
        chosen={filter.country}
        options={countries}
      />
      <Choice
        label={t('editionFilter')}
        name="edition"
        all={t('allEditions')}
        chosen={filter.edition}
        options={editions}
      />
      <button
        type="submit"
        className="min-h-11 bg-ink px-4 text-sm font-medium text-paper hover:bg-accent hover:text-accent-ink"
      >
        {t('apply')}
      </button>
      {(filter.country ?? filter.edition ?? filter.letter) && (
        <a href={publicPath.speakers} className="flex min-h-11 items-center text-sm text-accent">
          {t('clear')}
        </a>
      )}
    </form>
  )
}

interface ChoiceProps {
  label: string
  name: string
  all: string
  chosen: string | undefined
  options: readonly { value: string; name: string; count: number }[]
}

function Choice({ label, name, all, chosen, options }: ChoiceProps) {
  const t = useTranslations('speakers')
  return (
    <div className="w-full sm:w-auto">
      <label htmlFor={`filter-${name}`} className="mb-1 block text-fine text-ink-muted">
        {label}
      </label>
      <select
        id={`filter-${name}`}
        name={name}
        defaultValue={chosen ?? ''}
        className="min-h-11 w-full border border-rule bg-paper px-2 text-[0.9375rem] sm:w-60"
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {t('optionCount', { name: option.name, count: option.count })}
          </option>
        ))}
      </select>
    </div>
  )
}
