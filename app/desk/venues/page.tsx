import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { EmptyNote } from '@/components/ui/empty-note'
import { RowTable } from '@/components/ui/row-table'
import { may } from '@/lib/auth/policy'
import { requireViewer } from '@/lib/auth/session'
import { listVenues } from '@/lib/editions/desk-queries'
import { countryName } from '@/lib/i18n/format'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('programme.venue')
  return { title: t('title') }
}

export default async function VenuesPage() {
  const [viewer, venues, t, locale] = await Promise.all([
    requireViewer(),
    listVenues(),
    getTranslations('programme.venue'),
    getLocale(),
  ])
  const editable = may(viewer, 'reference.edit')
  return (
    <div className="grid gap-5">
      <div>
        <h1 className="font-serif text-3xl font-semibold">{t('title')}</h1>
        <p className="mt-1 text-ink-muted">{t('lead')}</p>
      </div>
      {editable && (
        <p>
          <a className="text-accent underline" href="/desk/venues/new">
            {t('new')}
          </a>
        </p>
      )}
      {venues.length === 0 ? (
        <EmptyNote>{t('empty')}</EmptyNote>
      ) : (
        <RowTable
          rows={venues}
          columns={[
            {
              key: 'name',
              heading: t('name'),
              isRowHeading: true,
              cell: ({ id, name }) =>
                editable ? (
                  <a className="font-medium wrap-anywhere underline" href={`/desk/venues/${id}`}>
                    {name}
                  </a>
                ) : (
                  name
                ),
            },
            {
              key: 'city',
              heading: t('city'),
              cell: ({ city, country }) => `${city}, ${countryName(locale, country)}`,
            },
            { key: 'rooms', heading: t('rooms'), cell: ({ rooms }) => t('roomCount', { count: rooms.length }) },
          ]}
        />
      )}
    </div>
  )
}
