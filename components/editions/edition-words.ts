import type { useTranslations } from 'next-intl'
import { countryName, formatDays } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import type { Edition, EditionRef } from '@/lib/editions/model'

type CommonWords = ReturnType<typeof useTranslations<'common'>>

/** How an edition is named in a line of text, long and short. */
export function editionWords(t: CommonWords, locale: Locale) {
  const ordinal = (edition: EditionRef) => t('ordinal', { number: edition.number })
  return {
    /** "17th WPC". */
    name: ({ number, series }: EditionRef) => t('editionName', { number, series }),
    /** "17th WPC, Abu Dhabi 2024". */
    inPlace: ({ number, series, city, year }: EditionRef) =>
      city ? t('editionInCity', { number, series, city, year }) : t('editionInYear', { number, series, year }),
    /** "13–15 December 2024", or what is known of it. */
    dates: (edition: Edition) =>
      edition.startsOn ? formatDays(locale, edition) : (edition.datesNote ?? String(edition.year)),
    /** "Abu Dhabi, United Arab Emirates". */
    place: ({ city, country }: Edition) => {
      const named = country && countryName(locale, country)
      return [city, named === city ? null : named].filter(Boolean).join(', ')
    },
    /** "17th · Abu Dhabi · 13–15 December 2024". */
    line: (edition: Edition) =>
      [ordinal(edition), edition.city, edition.startsOn ? formatDays(locale, edition) : String(edition.year)]
        .filter(Boolean)
        .join(t('separator')),
  }
}
