import { useLocale, useTranslations } from 'next-intl'
import { countryName } from '@/lib/i18n/format'
import type { SpeakerPage } from '@/lib/speakers/model'
import { Facts } from '@/components/ui/facts'
import { PictureImage } from '@/components/media/picture-image'
import { Monogram } from './monogram'
import { Offices } from './offices'

const WIKIDATA = 'https://www.wikidata.org/wiki/'

/** The name as printed, with the form of address above and its own script beneath, the office last held and all others. */
export function SpeakerHeader({ speaker }: { speaker: SpeakerPage }) {
  const t = useTranslations('speakers')
  const locale = useLocale()
  const { name, honorific, style, nameVariants, office, offices, portrait, country, wikidataId, website } = speaker
  const native = nameVariants.filter(({ kind }) => kind === 'native')
  const others = nameVariants.filter(({ kind }) => kind !== 'native')
  const year = speaker.editions[0]?.edition.year
  return (
    <header className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-5 pt-7 pb-6 sm:items-start sm:gap-x-7 lg:pt-10">
      {portrait ? (
        <div className="w-24 sm:row-span-2 sm:w-40">
          <PictureImage
            picture={{ ...portrait, alt: portrait.alt || t('portrait', { name }) }}
            crop="4x5"
            sizes="(min-width: 40rem) 10rem, 7rem"
            widest={640}
            eager
          />
        </div>
      ) : (
        <div className="sm:row-span-2">
          <Monogram name={name} size="large" />
        </div>
      )}
      <div>
        {style && <p className="mb-1 text-sm text-ink-muted">{style}</p>}
        <h1 className="headline max-w-[24ch] text-title wrap-anywhere">
          {honorific && <span className="mr-2 font-normal text-ink-muted">{honorific}</span>}
          {name}
        </h1>
        {native.map(({ value, language }) => (
          <p key={value} className="mt-1 font-serif text-head text-ink-muted">
            <bdi lang={language ?? undefined}>{value}</bdi>
          </p>
        ))}
      </div>
      <div className="col-span-2 sm:col-span-1 sm:col-start-2">
        <div className="max-w-[40rem]">
          <Facts
            facts={[
              {
                name: year ? t('latestOffice', { year }) : t('office'),
                value: office && [office.title, office.organisation].filter(Boolean).join(', '),
              },
              { name: t('offices'), value: offices.length > 0 && <Offices offices={offices} /> },
              { name: t('country'), value: country && countryName(locale, country) },
              {
                name: t('nameVariants'),
                value: others.length > 0 && (
                  <ul className="flex flex-wrap gap-x-4">
                    {others.map(({ value, language }) => (
                      <li key={value}>
                        <bdi lang={language ?? undefined}>{value}</bdi>
                      </li>
                    ))}
                  </ul>
                ),
              },
              {
                name: t('links'),
                value: (wikidataId ?? website) && (
                  <span className="flex flex-wrap gap-x-4">
                    {website && (
                      <a href={website} className="link">
                        {t('website')}
                      </a>
                    )}
                    {wikidataId && (
                      <a href={WIKIDATA + wikidataId} className="link">
                        {t('wikidata')}
                      </a>
                    )}
                  </span>
                ),
              },
            ]}
          />
        </div>
        {speaker.biography && <p className="mt-5 max-w-[62ch] font-serif text-read">{speaker.biography}</p>}
      </div>
    </header>
  )
}
