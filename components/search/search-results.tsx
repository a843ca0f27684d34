import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import type { Group, SearchResults as Results } from '@/lib/search/model'
import { SectionHeading } from '@/components/ui/section-heading'
import { ArticleHitView, PersonHitView, QuoteHitView, SessionHitView } from './hits'

interface Props {
  query: string
  results: Results
}

/** Everything that was found, by kind, people first. */
export function SearchResults({ query, results }: Props) {
  const t = useTranslations('search')
  const { people, sessions, articles, quotes } = results
  const count = people.total + sessions.total + articles.total + quotes.total
  if (count === 0) {
    return (
      <div className="max-w-[60ch] py-4">
        <p>{t('nothing', { query })}</p>
        <p className="mt-1 text-ink-muted">{t('nothingHint')}</p>
      </div>
    )
  }
  return (
    <>
      <p className="mb-6 text-sm text-ink-muted">{t('summary', { count, query })}</p>
      <div className="space-y-10">
        <HitGroup name={t('people')} group={people} columns>
          {(hit) => <PersonHitView key={hit.slug} hit={hit} />}
        </HitGroup>
        <HitGroup name={t('sessions')} group={sessions}>
          {(hit) => <SessionHitView key={hit.edition.slug + hit.slug} hit={hit} />}
        </HitGroup>
        <HitGroup name={t('articles')} group={articles}>
          {(hit) => <ArticleHitView key={hit.slug} hit={hit} />}
        </HitGroup>
        <HitGroup name={t('quotes')} group={quotes}>
          {(hit) => <QuoteHitView key={hit.id} hit={hit} />}
        </HitGroup>
      </div>
    </>
  )
}

interface GroupProps<Hit> {
  name: string
  group: Group<Hit>
  columns?: boolean
  children: (hit: Hit) => ReactNode
}

function HitGroup<Hit>({ name, group, columns = false, children }: GroupProps<Hit>) {
  const t = useTranslations('search')
  if (group.total === 0) return null
  return (
    <section>
      <SectionHeading>{t('groupCount', { name, count: group.total })}</SectionHeading>
      <ul className={columns ? 'grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3' : ''}>{group.hits.map(children)}</ul>
      {group.total > group.hits.length && (
        <p className="mt-2 text-fine text-ink-muted">{t('limited', { count: group.hits.length })}</p>
      )}
    </section>
  )
}
