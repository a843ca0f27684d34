import { useLocale, useTranslations } from 'next-intl'
import { countryName, formatList } from '@/lib/i18n/format'
import type { OrganisationPage } from '@/lib/organisations/model'
import { PageHeading } from '@/components/layout/page-heading'
import { Facts } from '@/components/ui/facts'

export function OrganisationHeader({ organisation }: { organisation: OrganisationPage }) {
  const t = useTranslations('organisations')
  const locale = useLocale()
  const { name, abbreviation, country, website, otherNames, organises } = organisation
  return (
    <PageHeading kicker={t('title')} title={name}>
      <div className="mt-5 max-w-[44rem]">
        <Facts
          facts={[
            { name: t('abbreviation'), value: abbreviation },
            { name: t('country'), value: country && countryName(locale, country) },
            {
              name: t('organises'),
              value: formatList(
                locale,
                organises.map((series) => series.name),
              ),
            },
            {
              name: t('alsoKnown'),
              value: otherNames.length > 0 && (
                <ul className="flex flex-wrap gap-x-4">
                  {otherNames.map(({ value, language }) => (
                    <li key={value}>
                      <bdi lang={language ?? undefined}>{value}</bdi>
                    </li>
                  ))}
                </ul>
              ),
            },
            {
              name: t('website'),
              value: website && (
                <a href={website} className="link">
                  {new URL(website).host}
                </a>
              ),
            },
          ]}
        />
      </div>
    </PageHeading>
  )
}
