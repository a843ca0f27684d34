import { useLocale, useTranslations } from 'next-intl'
import { phaseOf, type Edition } from '@/lib/editions/model'
import { Facts } from '@/components/ui/facts'
import { editionWords } from './edition-words'
import { Ornament } from './ornament'

const NO_BREAK = '\u00a0'

interface Props {
  edition: Edition
  now: Date
}

/** The title block that all parts of an edition share. */
export function EditionHeader({ edition, now }: Props) {
  const t = useTranslations('editions')
  const words = editionWords(useTranslations('common'), useLocale())
  const phase = phaseOf(edition, now)
  return (
    <div className="grid gap-x-8 gap-y-6 pt-7 pb-6 md:grid-cols-[7fr_5fr] lg:pt-10">
      <div>
        <p className="kicker mb-2">
          {edition.seriesName}
          {phase === 'in-progress' && <span className="ml-2 text-live">{t('inProgress')}</span>}
          {phase === 'planned' && <span className="ml-2 text-ink-muted">{t('planned')}</span>}
        </p>
        <h1 className="headline text-hero">
          {words.inPlace({ ...edition, city: edition.city?.replaceAll(' ', NO_BREAK) ?? null })}
        </h1>
        {phase === 'not-held' ? (
          <div className="mt-5 max-w-[56ch]">
            <p className="font-semibold text-warn">{t('notHeld')}</p>
            <p className="mt-1">{edition.datesNote ?? t('notHeldText')}</p>
          </div>
        ) : (
          <div className="mt-6 max-w-[38rem]">
            <Facts
              facts={[
                { name: t('dates'), value: <span className="figures">{words.dates(edition)}</span> },
                { name: t('place'), value: words.place(edition) || t('noPlace') },
                { name: t('venue'), value: edition.venue },
                { name: t('theme'), value: edition.theme },
                { name: t('participation'), value: edition.participation },
              ]}
            />
          </div>
        )}
      </div>
      <div className="h-28 overflow-hidden sm:h-40 md:h-auto md:min-h-64" data-print="no">
        <Ornament edition={edition} scale={1.7} />
      </div>
    </div>
  )
}
