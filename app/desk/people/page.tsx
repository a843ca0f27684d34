import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PeopleNav } from '@/components/speakers/desk/people-nav'
import { TextField } from '@/components/forms/text-field'
import { Button } from '@/components/ui/button'
import { EmptyNote } from '@/components/ui/empty-note'
import { RowTable } from '@/components/ui/row-table'
import { may } from '@/lib/auth/policy'
import { requireViewer } from '@/lib/auth/session'
import { pageCount, pageNumber } from '@/lib/core/pagination'
import { countryName } from '@/lib/i18n/format'
import { searchPeople } from '@/lib/search/queries/people'
import { listPeople, listPeopleBySlugs, PEOPLE_ON_A_PAGE } from '@/lib/speakers/desk-queries/people'

interface Props {
  searchParams: Promise<{ q?: string | string[]; page?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people')
  return { title: t('title') }
}

export default async function PeoplePage({ searchParams }: Props) {
  const asked = await searchParams
  const words = typeof asked.q === 'string' ? asked.q.trim().slice(0, 200) : ''
  const page = pageNumber(asked.page)
  const [viewer, { people, total }, t, locale] = await Promise.all([
    requireViewer(),
    words ? found(words) : listPeople((page - 1) * PEOPLE_ON_A_PAGE),
    getTranslations('people'),
    getLocale(),
  ])
  const pages = words ? 1 : pageCount(total, PEOPLE_ON_A_PAGE)
  return (
    <div className="grid gap-5">
      <div>
        <h1 className="font-serif text-3xl font-semibold">{t('title')}</h1>
        <p className="mt-1 max-w-[64ch] text-ink-muted">{t('lead')}</p>
      </div>
      <PeopleNav current="people" />
      <div className="flex flex-wrap items-end justify-between gap-4">
        <form action="/desk/people" method="get" className="flex flex-wrap items-end gap-2">
          <TextField label={t('words')} type="search" name="q" maxLength={200} defaultValue={words} />
          <Button type="submit" look="plain">
            {t('find')}
          </Button>
          {words && (
            <a className="py-1.5 text-accent underline" href="/desk/people">
              {t('all')}
            </a>
          )}
        </form>
        {may(viewer, 'speaker.edit') && (
          <a className="text-accent underline" href="/desk/people/new">
            {t('new')}
          </a>
        )}
      </div>
      <p className="text-sm text-ink-muted tabular-nums">{t('count', { count: total })}</p>
      {people.length === 0 ? (
        <EmptyNote>{t(words ? 'none' : 'empty')}</EmptyNote>
      ) : (
        <RowTable
          rows={people}
          columns={[
            {
              key: 'name',
              heading: t('column.name'),
              isRowHeading: true,
              look: 'sm:w-2/5',
              cell: ({ id, name }) => (
                <a className="font-medium wrap-anywhere hover:underline" href={`/desk/people/${id}`}>
                  <bdi>{name}</bdi>
                </a>
              ),
            },
            {
              key: 'office',
              heading: t('column.office'),
              cell: ({ office }) => <span className="wrap-anywhere">{office}</span>,
            },
            {
              key: 'country',
              heading: t('column.country'),
              look: 'max-lg:hidden',
              cell: ({ country }) => country && countryName(locale, country),
            },
            {
              key: 'appearances',
              heading: t('column.appearances'),
              look: 'max-sm:hidden w-24 text-end tabular-nums',
              cell: ({ appearances }) => appearances,
            },
          ]}
        />
      )}
      {pages > 1 && (
        <nav aria-label={t('pages')} className="flex gap-6">
          {page > 1 && (
            <a className="underline" href="/desk/people">
              {t('first')}
            </a>
          )}
          {page < pages && (
            <a className="underline" href={`/desk/people?page=${String(page + 1)}`}>
              {t('next')}
            </a>
          )}
        </nav>
      )}
    </div>
  )
}

/** By sound and in any script, as readers find people too. */
async function found(words: string) {
  const { hits, total } = await searchPeople(words)
  return { people: await listPeopleBySlugs(hits.map(({ slug }) => slug)), total }
}
