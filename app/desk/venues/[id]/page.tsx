import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { getTranslations } from 'next-intl/server'
import { VenueForm } from '@/components/editions/desk/venue-form'
import { requirePermission } from '@/lib/auth/session'
import { isUuid } from '@/lib/core/uuid'
import { saveVenueAction } from '@/lib/editions/actions'
import { getDeskVenue } from '@/lib/editions/desk-queries'

interface Props {
  params: Promise<{ id: string }>
}

const open = cache(async (id: string) => (isUuid(id) ? await getDeskVenue(id) : null) ?? notFound())

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requirePermission('reference.edit')
  const { value } = await open((await params).id)
  return { title: value.name }
}

export default async function DeskVenuePage({ params }: Props) {
  await requirePermission('reference.edit')
  const [{ id, value, version }, t] = await Promise.all([open((await params).id), getTranslations('programme.venue')])
  return (
    <div className="grid gap-6">
      <div>
        <h1 className="font-serif text-3xl font-semibold wrap-anywhere">{value.name}</h1>
        <p className="mt-1 text-sm">
          <a className="text-accent underline" href="/desk/venues">
            {t('back')}
          </a>
        </p>
      </div>
      <VenueForm given={value} version={version} save={saveVenueAction.bind(null, id)} />
    </div>
  )
}
