import { useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import type { QuoteView } from '@/lib/quotes/model'

interface Props {
  quote: QuoteView
  /** Left out where the page around the quote says it already. */
  without?: 'speaker' | 'session'
}

/** Who said it, in which office that day, and where: the way from any quote to its context. */
export function AttributionLine({ quote, without }: Props) {
  const t = useTranslations('quotes')
  const common = useTranslations('common')
  const { speaker, office, session, edition } = quote
  const name = speaker?.name ?? quote.speakerLabel ?? t('unknownSpeaker')
  const titles = [office?.title, office?.organisation].filter(Boolean).join(', ')
  return (
    <p className="font-sans text-sm leading-snug text-ink-muted">
      {without !== 'speaker' && (
        <>
          {speaker ? (
            <a href={publicPath.speaker(speaker.slug)} className="font-semibold text-ink">
              {name}
            </a>
          ) : (
            <span className="font-semibold text-ink first-letter:uppercase">{name}</span>
          )}
          {titles && ', '}
        </>
      )}
      {titles}
      {without !== 'session' && edition && (
        <span className="block">
          {session && (
            <>
              <a href={publicPath.session(edition.slug, session.slug)} className="text-accent">
                {session.title}
              </a>
              {', '}
            </>
          )}
          <a href={publicPath.edition(edition.slug)} className={session ? '' : 'text-accent'}>
            {common('editionName', { number: edition.number, series: edition.series })}
          </a>
        </span>
      )}
    </p>
  )
}
