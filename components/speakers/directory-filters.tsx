import { useLocale, useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import { collator, countryName } from '@/lib/i18n/format'
import { editionWords } from '@/components/editions/edition-words'
import { Choice } from '@/components/ui/choice'
import { FilterForm } from '@/components/ui/filter-form'
import type { Directory, DirectoryFilter } from '@/lib/speakers/model'

interface Props {
  directory: Directory
  filter: DirectoryFilter
}

/** A plain form: the choice ends up in the address, so it can be kept and sent. */
export function DirectoryFilters({ directory, filter }: Props) {
  const t = useTranslations('speakers')
  const sessions = useTranslations('sessions')
  const common = useTranslations('common')
  const locale = useLocale()
  const counted = ({ value, name, count }: { value: string; name: string; count: number }) => ({
    value,
    name: common('optionCount', { name, count }),
  })
  const countries = directory.countries
    .map(({ code, count }) => ({ value: code, name: countryName(locale, code), count }))
    .sort((a, b) => collator(locale).compare(a.name, b.name))
    .map(counted)
  const words = editionWords(common, locale)
  const editions = directory.editions.map(({ count, ...edition }) =>
    counted({ value: edition.slug, name: words.inPlace(edition), count }),
  )
  return (
    <FilterForm
      action={publicPath.speakers}
      label={t('filters')}
      clear={Object.values(filter).some(Boolean) ? publicPath.speakers : null}
    >
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
      <Choice
        label={t('roleFilter')}
        name="role"
        all={t('allRoles')}
        chosen={filter.role}
        options={directory.roles.map(({ role, count }) =>
          counted({ value: role, name: sessions(`role.${role}`), count }),
        )}
      />
      <Choice
        label={t('organisationFilter')}
        name="organisation"
        all={t('allOrganisations')}
        chosen={filter.organisation}
        options={directory.organisations.map(({ slug, name, count }) => counted({ value: slug, name, count }))}
      />
      {filter.letter && <input type="hidden" name="letter" value={filter.letter} />}
    </FilterForm>
  )
}
