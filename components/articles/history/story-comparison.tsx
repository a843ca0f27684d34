import { useLocale, useTranslations } from 'next-intl'
import { storyDifference, type WordRun } from '@/lib/articles/difference'
import type { StoryText } from '@/lib/articles/merge'
import { printedQuotes } from '@/lib/articles/quoted-words'
import type { LookupItem } from '@/lib/editorial/lookup'
import type { Picture } from '@/lib/media/model'
import { isSpotName, storyLines } from './story-lines'

interface Props {
  before: StoryText
  after: StoryText
  /** What is behind the ids that either of them holds. */
  names: readonly LookupItem[]
  pictures: ReadonlyMap<string, Picture>
}

/** What changed between two revisions: the text word by word, all around it and how it is set line by line. */
export function StoryComparison({ before, after, names, pictures }: Props) {
  const t = useTranslations('history')
  const locale = useLocale()
  const byId = new Map(names.map(({ id, label }) => [id, label]))
  const picture = (assetId: string) => {
    const known = pictures.get(assetId)
    return known?.caption ?? known?.alt ?? t('unknown')
  }
  const lines = storyLines({ t, locale, name: (id) => byId.get(id) ?? t('unknown'), picture })
  const changed = storyDifference(before, after, lines).filter(({ change }) => change !== 'same')
  const quoted = new Map(
    [before, after].flatMap(({ content }) => printedQuotes(content.body).map(({ quoteId, text }) => [quoteId, text])),
  )
  const title = (spot: string) => {
    if (isSpotName(spot)) return t(`spots.${spot}`)
    const words = spot.startsWith('quotes.') ? quoted.get(spot.slice('quotes.'.length)) : undefined
    return words === undefined ? t('spots.block') : t('spots.quote', { words })
  }
  if (changed.length === 0) return <p className="text-ink-muted">{t('noDifference')}</p>
  return (
    <ol className="grid gap-4">
      {changed.map(({ spot, change, runs, details }) => (
        <li key={spot} className="grid gap-1 border-b border-rule pb-3">
          <p className="text-sm text-ink-muted">
            {title(spot)} {t(`change.${change}`)}
          </p>
          {runs.some(({ text }) => text.trim()) && (
            <p className="font-serif text-lg break-words whitespace-pre-wrap">
              <Words runs={runs} />
            </p>
          )}
          {details.length > 0 && (
            <p className="text-sm break-words whitespace-pre-wrap">
              <Words runs={details} />
            </p>
          )}
          {!runs.some(({ text }) => text.trim()) && details.length === 0 && (
            <p className="text-ink-muted">{t('noWords')}</p>
          )}
        </li>
      ))}
    </ol>
  )
}

/** Told by line and colour to the eye, and in words to whoever listens. */
function Words({ runs }: { runs: readonly WordRun[] }) {
  const t = useTranslations('history')
  return runs.map(({ side, text }, index) => {
    if (side === 'both') return text
    const Changed = side === 'old' ? 'del' : 'ins'
    return (
      <Changed key={index} className={side === 'old' ? 'text-live' : 'text-ok'}>
        <span className="sr-only">{t(`begins.${side}`)} </span>
        {text}
        <span className="sr-only"> {t(`ends.${side}`)} </span>
      </Changed>
    )
  })
}
