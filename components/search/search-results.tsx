import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import type { SearchResults as Results } from '@/lib/search/model'
import { changed, searchAddress, type Kind, type SearchState } from '@/lib/search/state'
import { SectionHeading } from '@/components/ui/section-heading'
import { ArticleHitView, PersonHitView, SessionHitView } from './hits'
import { SaidView } from './said-view'

interface Props {
  state: SearchState
  results: Results
}

/** The best of each kind, people first; or one kind, a page at a time. */
export function SearchResults({ state, results }: Props) {
  const t = useTranslations('search')
  const { people, said, sessions, articles, next } = results
  const group = (kind: Kind, shown: number, children: ReactNode) =>
    shown > 0 && (
      <HitGroup kind={kind} count={results.kinds[kind]} shown={kind === 'quote' ? 0 : shown} state={state}>
        {children}
      </HitGroup>
    )
  return (
    <div className="space-y-10">
      {group(
        'speaker',
        people.length,
        <ul className="grid gap-x-8 sm:grid-cols-2">
          {people.map((hit) => (
            <PersonHitView key={hit.slug} hit={hit} />
          ))}
        </ul>,
      )}
      {group(
        'article',
        articles.length,
        <ul>
          {articles.map((hit) => (
            <ArticleHitView key={hit.slug} hit={hit} />
          ))}
        </ul>,
      )}
      {group('quote', said.length, <SaidView said={said} state={state} />)}
      {group(
        'session',
        sessions.length,
        <ul>
          {sessions.map((hit) => (
            <SessionHitView key={hit.id} hit={hit} />
          ))}
        </ul>,
      )}
      {(next ?? state.after) && (
        <nav aria-label={t('pages')} className="flex justify-between border-t border-rule pt-2 text-sm">
          <span>
            {state.after && (
              <a href={searchAddress(changed(state, {}))} className="inline-flex min-h-11 items-center">
                {t('firstPage')}
              </a>
            )}
          </span>
          {next && (
            <a
              href={searchAddress({ ...state, after: next })}
              rel="next nofollow"
              className="inline-flex min-h-11 items-center"
            >
              {t('nextPage')}
            </a>
          )}
        </nav>
      )}
    </div>
  )
}

interface GroupProps {
  kind: Kind
  count: number
  /** How many of them are here already. */
  shown: number
  state: SearchState
  children: ReactNode
}

function HitGroup({ kind, count, shown, state, children }: GroupProps) {
  const t = useTranslations('search')
  const all = { href: searchAddress(changed(state, { type: kind })), name: t('all', { count }) }
  return (
    <section>
      <SectionHeading more={state.type || count <= shown ? undefined : all}>
        {kind === 'quote' && state.q ? t('saidAbout', { query: state.q }) : t(`kind.${kind}`)}
      </SectionHeading>
      {children}
    </section>
  )
}
