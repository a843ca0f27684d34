import { useLocale, useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import type { SaidAtEdition, SaidBy, SaidHit } from '@/lib/search/model'
import { narrowedTo, searchAddress, type SearchState } from '@/lib/search/state'
import { textFragment } from '@/lib/search/text-fragment'
import { editionWords } from '@/components/editions/edition-words'
import { Marked } from './marked'

interface Props {
  said: readonly SaidBy[]
  state: SearchState
}

/** What was said about it: by speaker and edition, with the office of that day. */
export function SaidView({ said, state }: Props) {
  const t = useTranslations('search')
  return (
    <ul>
      {said.map(({ speaker, total, editions }) => (
        <li key={speaker?.slug ?? ''} className="border-t border-rule py-4 lg:grid lg:grid-cols-[15rem_1fr] lg:gap-x-8">
          <div className="mb-2">
            <h3 className="font-semibold">
              {speaker ? <a href={publicPath.speaker(speaker.slug)}>{speaker.name}</a> : t('unnamed')}
            </h3>
            {total > 0 && <p className="meta figures">{t('quoteCount', { count: total })}</p>}
          </div>
          <div className="space-y-4">
            {editions.map((edition) => (
              <AtEdition key={edition.edition?.slug ?? ''} of={edition} speaker={speaker?.slug} state={state} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}

function AtEdition({ of, speaker, state }: { of: SaidAtEdition; speaker: string | undefined; state: SearchState }) {
  const t = useTranslations('search')
  const words = editionWords(useTranslations('common'), useLocale())
  const { edition, office, total, quotes, passages } = of
  const left = total - quotes.length
  const all =
    speaker &&
    edition &&
    narrowedTo(narrowedTo({ ...state, type: 'quote' }, 'speaker', speaker), 'edition', edition.slug)
  return (
    <section>
      <p className="text-fine text-ink-muted">
        {edition && <a href={publicPath.edition(edition.slug)}>{words.inPlace(edition)}</a>}
        {office && (edition ? t('separator') : '') + [office.title, office.organisation].filter(Boolean).join(', ')}
      </p>
      {quotes.map((quote) => (
        <Said key={quote.id} hit={quote} />
      ))}
      {passages.map(({ slug, headline, passage }) => (
        <p key={slug} className="mt-1.5 max-w-[70ch] text-sm">
          <Marked pieces={passage} />{' '}
          <a href={publicPath.article(slug) + textFragment(passage)} className="text-fine text-accent">
            {t('reportedIn', { headline })}
          </a>
        </p>
      ))}
      {left > 0 && all && (
        <p className="mt-1.5 text-fine">
          <a href={searchAddress(all)}>{t('moreQuotes', { count: left })}</a>
        </p>
      )}
    </section>
  )
}

function Said({ hit }: { hit: SaidHit }) {
  const t = useTranslations('search')
  const marks = hit.kind === 'paraphrase' ? null : { open: t('quoteOpen'), close: t('quoteClose') }
  return (
    <p className="relative mt-1.5 max-w-[70ch] font-serif text-[1.0625rem] leading-normal">
      <a href={publicPath.quote(hit.id)} className="link-over">
        {marks?.open}
        <Marked pieces={hit.text} />
        {marks?.close}
      </a>
      {hit.label && <span className="text-fine font-sans text-ink-muted"> {hit.label}</span>}
    </p>
  )
}
