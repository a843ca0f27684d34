import { useLocale, useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import { phaseOf, type Edition } from '@/lib/editions/model'
import { editionWords } from './edition-words'
import { Ornament } from './ornament'

interface Props {
  edition: Edition
  now: Date
}

/** An edition in the list of all: its number stands out, as on the spine of a volume. */
export function EditionRow({ edition, now }: Props) {
  const t = useTranslations('editions')
  const words = editionWords(useTranslations('common'), useLocale())
  const phase = phaseOf(edition, now)
  return (
    <article className="relative grid grid-cols-[5rem_1fr] items-start gap-x-5 border-t border-rule py-5 sm:grid-cols-[9rem_1fr] md:grid-cols-[12rem_4fr_5fr] md:gap-x-8">
      <div
        className={`row-span-2 h-20 overflow-hidden sm:h-24 md:row-span-1 ${phase === 'not-held' ? 'opacity-35' : ''}`}
      >
        <Ornament edition={edition} scale={1} />
      </div>
      <div>
        <h2 className="headline text-head">
          <a href={publicPath.edition(edition.slug)} className="link-over">
            {edition.city ?? t('name', { number: edition.number, series: edition.series })}
          </a>
        </h2>
        <p className="mt-1 text-[0.9375rem] figures">
          {edition.city && <>{words.name(edition)}, </>}
          {phase === 'not-held' ? edition.year : words.dates(edition)}
        </p>
        {phase === 'not-held' && <p className="mt-1 text-sm font-semibold text-warn">{t('notHeld')}</p>}
        {phase === 'in-progress' && <p className="mt-1 text-sm font-semibold text-live">{t('inProgress')}</p>}
        {phase === 'planned' && <p className="mt-1 text-sm font-semibold text-ok">{t('planned')}</p>}
      </div>
      <p className="col-start-2 mt-1.5 max-w-[58ch] text-sm text-ink-muted first-letter:uppercase md:col-start-3 md:mt-1">
        {edition.theme ?? (phase === 'not-held' ? (edition.datesNote ?? t('notHeldText')) : null)}
      </p>
    </article>
  )
}
