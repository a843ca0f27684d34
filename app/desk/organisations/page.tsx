import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PeopleNav } from '@/components/speakers/desk/people-nav'
import { EmptyNote } from '@/components/ui/empty-note'
import { RowTable } from '@/components/ui/row-table'
import { may } from '@/lib/auth/policy'
import { requireViewer } from '@/lib/auth/session'
import { countryName } from '@/lib/i18n/format'
import { listOrganisations } from '@/lib/organisations/queries'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people.organisation')
  return { title: t('title') }
}

export default async function DeskOrganisationsPage() {
  const [viewer, organisations, t, locale] = await Promise.all([
    requireViewer(),
    listOrganisations(),
    getTranslations('people.organisation'),
    getLocale(),
  ])
  const editable = may(viewer, 'reference.edit')
  return (
    <div className="grid gap-5">
      <h1 className="font-serif text-3xl font-semibold">{t('title')}</h1>
      <PeopleNav current="organisations" />
      {editable && (
        <p>
          <a className="text-accent underline" href="/desk/organisations/new">
            {t('new')}
          </a>
        </p>
      )}
      {organisations.length === 0 ? (
        <EmptyNote>{t('empty')}</EmptyNote>
      ) : (
        <RowTable
          rows={organisations}
          columns={[
            {
              key: 'name',
              heading: t('name'),
              isRowHeading: true,
              cell: ({ id, name, abbreviation }) => (
                <span className="wrap-anywhere">
                  {editable ? (
                    <a className="font-medium hover:underline" href={`/desk/organisations/${id}`}>
                      {name}
                    </a>
                  ) : (
                    name
                  )}
                  {abbreviation && ` (${abbreviation})`}
                </span>
              ),
            },
            {
              key: 'country',
              heading: t('country'),
              look: 'max-sm:hidden',
              cell: ({ country }) => country && countryName(locale, country),
            },
            {
              key: 'people',
              heading: t('people'),
              look: 'w-24 tabular-nums',
              cell: ({ speakerCount }) => speakerCount,
            },
          ]}
        />
      )}
    </div>
  )
}
